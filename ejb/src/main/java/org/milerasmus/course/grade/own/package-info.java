/** Grades as those read them who got them. */
package org.milerasmus.course.grade.own;
