/** Pages of the files that academies share. */
package org.milerasmus.web.partnership.academydocument;
