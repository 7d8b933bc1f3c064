/** Who was there: what is noted of each participant in each lesson, and the share of a session that somebody has attended. */
package org.milerasmus.course.attendance;
