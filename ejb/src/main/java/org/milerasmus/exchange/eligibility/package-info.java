/** "Can I go?": every rule of a call, and whether a person meets it. */
package org.milerasmus.exchange.eligibility;
