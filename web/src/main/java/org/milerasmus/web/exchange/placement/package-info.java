/** Pages of placement rounds. */
package org.milerasmus.web.exchange.placement;
