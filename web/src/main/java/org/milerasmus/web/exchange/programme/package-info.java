/** Pages of the programme of a visit and of the report on it. */
package org.milerasmus.web.exchange.programme;
