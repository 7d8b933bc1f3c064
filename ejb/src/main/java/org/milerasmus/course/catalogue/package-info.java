/** Courses, modules and curricula as academies describe them: what is taught, for whom, and which competences it leads to. */
package org.milerasmus.course.catalogue;
