/** Tests of grants and their rates. */
package org.milerasmus.exchange.grant;
