/** What anybody can ask about a transcript or a certificate without signing in. */
package org.milerasmus.exchange.verification;
