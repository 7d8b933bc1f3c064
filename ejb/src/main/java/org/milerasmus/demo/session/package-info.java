/** Sessions of the demo data: with rooms, labs, instructors of several academies and the timetable of a week. */
package org.milerasmus.demo.session;
