/** Writing, signing and finding learning agreements, for the traveller and the two academies. */
package org.milerasmus.exchange.learningdesk;
