/** What the home academy makes of the results that its people bring back. */
package org.milerasmus.exchange.recognition;
