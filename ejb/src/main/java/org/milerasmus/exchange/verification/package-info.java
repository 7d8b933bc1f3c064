/** What anybody can ask about a transcript without signing in. */
package org.milerasmus.exchange.verification;
