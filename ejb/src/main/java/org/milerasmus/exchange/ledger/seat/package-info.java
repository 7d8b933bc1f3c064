/** Keeps hosts to what their agreements promise: no more seats are offered, and none is given that was promised to another sender. */
package org.milerasmus.exchange.ledger.seat;
