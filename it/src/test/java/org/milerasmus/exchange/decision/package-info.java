/** Deciding and travelling, tested inside the server. */
package org.milerasmus.exchange.decision;
