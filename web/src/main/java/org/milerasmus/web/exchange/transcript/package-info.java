/** Pages of results, transcripts and recognition. */
package org.milerasmus.web.exchange.transcript;
