/** Courses as a test's own host keeps them. */
package org.milerasmus.course.cataloguedesk;
