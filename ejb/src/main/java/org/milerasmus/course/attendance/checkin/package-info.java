/** Check-in by phone: a code on the instructor's screen that turns over, and the participants who scan it. */
package org.milerasmus.course.attendance.checkin;
