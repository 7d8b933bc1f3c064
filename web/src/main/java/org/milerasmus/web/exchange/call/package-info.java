/** The pages of calls: for everybody, and for the hosts who make them. */
package org.milerasmus.web.exchange.call;
