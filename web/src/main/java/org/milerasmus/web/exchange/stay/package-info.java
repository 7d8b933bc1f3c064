/** The sections of the page of a stay: readiness, travel order, what happens during it. */
package org.milerasmus.web.exchange.stay;
