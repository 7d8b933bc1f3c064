/** What happened during a stay that both academies have to know. */
package org.milerasmus.exchange.incidentnote;
