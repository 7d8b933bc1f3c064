/** Stays, tested inside the server. */
package org.milerasmus.exchange.stay;
