/** The chain of command, tested inside the server and in the browser. */
package org.milerasmus.exchange.consenting;
