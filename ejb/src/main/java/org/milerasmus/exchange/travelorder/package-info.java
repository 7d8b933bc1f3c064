/** The order by which an academy sends somebody on a stay. */
package org.milerasmus.exchange.travelorder;
