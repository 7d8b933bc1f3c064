/** Files that list institutions: their columns, and how workbooks and separated values are read. */
package org.milerasmus.partnership.academyfile;
