/** How a place in a session moves: seats are kept, accepted, given up and passed on, by people, by deadlines and with the session itself. */
package org.milerasmus.course.enrolment.move;
