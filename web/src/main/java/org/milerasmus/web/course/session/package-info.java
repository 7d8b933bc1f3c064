/** The pages of sessions: for everybody, and for the hosts who plan them, their rooms and their timetables. */
package org.milerasmus.web.course.session;
