/** Which seats there are in a round, and for whom: of calls, agreements, their senders, nations and services. */
package org.milerasmus.exchange.placement.seat;
