/** Rounds of placement, tested in the browser. */
package org.milerasmus.exchange.placement;
