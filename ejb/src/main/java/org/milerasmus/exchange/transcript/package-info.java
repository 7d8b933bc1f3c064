/** Results of stays as the host enters them, and the transcripts of records that it issues of them. */
package org.milerasmus.exchange.transcript;
