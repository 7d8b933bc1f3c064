/** Course results as a record to take away, and as the academy reads them that has sent somebody. */
package org.milerasmus.course.record;
