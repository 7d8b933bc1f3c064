/** Who is what to a stay: the traveller, the two academies, the programme. */
package org.milerasmus.exchange.party;
