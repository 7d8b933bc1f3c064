/** The people to write to at an academy, and whether what is known of them is still true. */
package org.milerasmus.partnership.contact;
