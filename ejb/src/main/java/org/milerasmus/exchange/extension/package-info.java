/** A later end of a stay: asked for by one academy, agreed by the other. */
package org.milerasmus.exchange.extension;
