/** The timetable of sessions: rooms and labs, lessons, and the rule that nobody and no room is needed at two places at once. */
package org.milerasmus.course.session.timetable;
