/** How an instructor is invited, and the application begins that leads to the visit. */
package org.milerasmus.exchange.invitation;
