/** Rounds of placement, tested inside the server and in the browser. */
package org.milerasmus.exchange.placement;
