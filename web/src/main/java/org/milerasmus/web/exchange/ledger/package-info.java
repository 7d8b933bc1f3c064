/** The reciprocity ledger, and what leads from its figures to the lists of those behind them. */
package org.milerasmus.web.exchange.ledger;
