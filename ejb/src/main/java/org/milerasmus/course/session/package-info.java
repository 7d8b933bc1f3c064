/** Sessions in which courses are taught: dates, places, seats, instructors and the timetable. */
package org.milerasmus.course.session;
