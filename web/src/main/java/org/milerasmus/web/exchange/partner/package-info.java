/** Pages of the search for a partner. */
package org.milerasmus.web.exchange.partner;
