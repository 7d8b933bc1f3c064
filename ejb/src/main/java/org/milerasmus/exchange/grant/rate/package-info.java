/** Rates of grants: data of each call year, kept by the programme's administrators. */
package org.milerasmus.exchange.grant.rate;
