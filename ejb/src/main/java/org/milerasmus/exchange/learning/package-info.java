/** Learning agreements of stays: every version of their text, who has signed which, and what is in force. */
package org.milerasmus.exchange.learning;
