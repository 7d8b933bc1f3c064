/** Who is where on which day. */
package org.milerasmus.exchange.presence;
