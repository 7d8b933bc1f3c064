/** The registers of lessons, kept by instructors and the host, and what they say of a session and of each participant. */
package org.milerasmus.course.attendance.register;
