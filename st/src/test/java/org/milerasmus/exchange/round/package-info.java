/** A round of thirty applicants in the browser, from their consents to the recognised credits. */
package org.milerasmus.exchange.round;
