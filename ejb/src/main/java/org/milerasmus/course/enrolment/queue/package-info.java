/** Everybody who asks for a place in a session at the same time is served in the order in which they came, many in one transaction. */
package org.milerasmus.course.enrolment.queue;
