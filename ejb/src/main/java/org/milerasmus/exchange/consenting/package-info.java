/** Answering for the chain of command: what waits for somebody with a duty, what was answered, and the rules of the academy. */
package org.milerasmus.exchange.consenting;
