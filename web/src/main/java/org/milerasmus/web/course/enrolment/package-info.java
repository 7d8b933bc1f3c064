/** Pages about places in sessions: one's own, those of an academy's people, those of one session. */
package org.milerasmus.web.course.enrolment;
