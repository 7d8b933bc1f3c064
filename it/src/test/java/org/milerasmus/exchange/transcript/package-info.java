/** Tests of results, transcripts, recognition and verification. */
package org.milerasmus.exchange.transcript;
