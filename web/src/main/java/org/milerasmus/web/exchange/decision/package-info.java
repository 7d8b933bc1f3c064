/** Pages on which sending academies nominate and hosts give seats. */
package org.milerasmus.web.exchange.decision;
