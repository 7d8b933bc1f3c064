/** What two academies have agreed: kinds of exchange, seats a year, and for how long. */
package org.milerasmus.partnership.agreement;
