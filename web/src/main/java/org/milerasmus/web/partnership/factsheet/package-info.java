/** Pages of what academies tell about themselves. */
package org.milerasmus.web.partnership.factsheet;
