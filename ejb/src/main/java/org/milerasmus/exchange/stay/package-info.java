/** What happens during a stay: it is planned, begins, is interrupted, and ends. */
package org.milerasmus.exchange.stay;
