/** Who has a seat in a session, who waits for one, and what becomes of a seat that comes free. */
package org.milerasmus.course.enrolment;
