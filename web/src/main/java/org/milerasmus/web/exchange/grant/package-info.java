/** Pages of grants and their rates. */
package org.milerasmus.web.exchange.grant;
