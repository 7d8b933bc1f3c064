/** Attendance of the demo data: a session that was held, and one of this week with a lesson that is running now. */
package org.milerasmus.demo.attendance;
