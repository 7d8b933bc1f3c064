/** The chain of command, tested inside the server. */
package org.milerasmus.exchange.consenting;
