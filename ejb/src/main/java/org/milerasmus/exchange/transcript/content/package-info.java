/** What a transcript certifies, by what it is known to be genuine, and whether it still counts. */
package org.milerasmus.exchange.transcript.content;
