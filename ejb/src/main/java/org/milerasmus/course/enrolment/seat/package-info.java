/** How the seats of a session are shared out: reserved ones to those they are for, the others to everybody. */
package org.milerasmus.course.enrolment.seat;
