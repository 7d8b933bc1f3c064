/** What administrators do with rounds of placement, tested inside the server. */
package org.milerasmus.exchange.placing;
