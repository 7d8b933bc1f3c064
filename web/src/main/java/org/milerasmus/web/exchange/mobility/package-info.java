/** Pages of the stays that follow from accepted applications. */
package org.milerasmus.web.exchange.mobility;
