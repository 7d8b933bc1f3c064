/** Stays that follow from accepted applications. */
package org.milerasmus.exchange.mobility;
