/** What an applicant hands in: ranked calls and motivation; and the state that it is in with its history. */
package org.milerasmus.exchange.application;
