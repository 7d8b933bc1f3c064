/** Applying, tested inside the server and in the browser. */
package org.milerasmus.exchange.applying;
