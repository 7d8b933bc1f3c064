/** Offers of seats by a receiving academy: what, when, for whom, at what cost, and in which window one can apply. */
package org.milerasmus.exchange.call;
