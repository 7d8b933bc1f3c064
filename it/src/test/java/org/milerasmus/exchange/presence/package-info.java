/** Who is where, tested inside the server. */
package org.milerasmus.exchange.presence;
