/** Seats as agreements promise them for each academic year, and what becomes of those that nobody used. */
package org.milerasmus.exchange.promise;
