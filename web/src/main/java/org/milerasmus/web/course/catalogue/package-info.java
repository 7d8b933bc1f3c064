/** The pages of the catalogue: for everybody who looks for a course, and for the hosts who keep them. */
package org.milerasmus.web.course.catalogue;
