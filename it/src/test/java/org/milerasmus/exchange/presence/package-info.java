/** Who is where, tested inside the server and in a browser. */
package org.milerasmus.exchange.presence;
