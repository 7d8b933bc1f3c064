/** What a learning agreement says: components on both sides, their totals, what is wrong with them, and how two texts differ. */
package org.milerasmus.exchange.learning.content;
