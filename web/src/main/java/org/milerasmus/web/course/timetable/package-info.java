/** The pages on which hosts make the timetables of their sessions and keep their rooms. */
package org.milerasmus.web.course.timetable;
