/** Places in sessions as lists show them: one's own, those of an academy's people, those of one session. */
package org.milerasmus.course.enrolmentlist;
