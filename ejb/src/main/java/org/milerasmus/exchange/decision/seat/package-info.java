/** The seats of calls: how many are taken, and that none is given twice. */
package org.milerasmus.exchange.decision.seat;
