/** Calls as their hosts keep them, and as everybody finds the open ones. */
package org.milerasmus.exchange.offering;
