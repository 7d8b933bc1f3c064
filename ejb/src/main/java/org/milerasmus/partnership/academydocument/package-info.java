/** Files that an academy shares with its partners. */
package org.milerasmus.partnership.academydocument;
