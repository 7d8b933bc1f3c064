/** The reciprocity ledger against what is behind it. */
package org.milerasmus.exchange.ledger;
