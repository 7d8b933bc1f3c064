/** What becomes of an agreement, from the draft to its end, and by whose doing. */
package org.milerasmus.partnership.agreement.life;
