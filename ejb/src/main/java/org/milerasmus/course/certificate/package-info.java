/** Certificates of completed courses: issued for a session, signed so that anybody can verify them, revoked with a reason. */
package org.milerasmus.course.certificate;
