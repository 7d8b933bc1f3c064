/** Finding a partner for an exchange, and what two academies have exchanged so far. */
package org.milerasmus.exchange.partner;
