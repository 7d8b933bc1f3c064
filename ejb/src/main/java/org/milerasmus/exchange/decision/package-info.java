/** Deciding: sending academies nominate, hosts give their seats, each application in a transaction of its own. */
package org.milerasmus.exchange.decision;
