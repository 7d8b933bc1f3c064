/** What a stay is paid: rates of a call year, the calculation line by line, and what was awarded. */
package org.milerasmus.exchange.grant;
