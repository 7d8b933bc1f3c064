/** What academies have agreed: every version of the text, who approved it, and whether it counts. */
package org.milerasmus.partnership.agreement;
