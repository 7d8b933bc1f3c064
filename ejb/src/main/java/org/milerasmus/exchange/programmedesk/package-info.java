/** Where the programme of a visit is written and signed, and the report on it handed in and confirmed. */
package org.milerasmus.exchange.programmedesk;
