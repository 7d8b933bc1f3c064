/** What the text of an agreement says, value by value, and the seal under it. */
package org.milerasmus.partnership.agreement.content;
