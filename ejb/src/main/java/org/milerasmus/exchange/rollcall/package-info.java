/** Roll calls in emergencies: who should be there, who is found. */
package org.milerasmus.exchange.rollcall;
