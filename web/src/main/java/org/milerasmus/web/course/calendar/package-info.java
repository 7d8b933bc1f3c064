/** Calendars to subscribe to: the page where their addresses are made, and the address itself. */
package org.milerasmus.web.course.calendar;
