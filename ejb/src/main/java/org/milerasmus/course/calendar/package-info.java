/** Timetables as feeds that the calendars of people and academies subscribe to, by an address that is a secret. */
package org.milerasmus.course.calendar;
