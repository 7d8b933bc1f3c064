/** Asked for places in sessions, many at once, in the order in which they come; and what people, their academies and hosts do with places. */
package org.milerasmus.course.enrolling;
