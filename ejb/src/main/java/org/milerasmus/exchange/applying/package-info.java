/** What an applicant does: chooses calls, writes, adds documents, hands in, follows, confirms, steps back. */
package org.milerasmus.exchange.applying;
