/** Results of a whole call from a table: what is pasted or read from a file, row by row, before anything is written. */
package org.milerasmus.exchange.resultimport;
