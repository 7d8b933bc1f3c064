/** Applying, tested inside the server. */
package org.milerasmus.exchange.applying;
