/** Who is where: the calendar, the map, and roll calls in emergencies. */
package org.milerasmus.web.exchange.presence;
