/** Competences as the pages of a course name and choose them: what an outcome leads to, and what is asked for before. */
package org.milerasmus.web.course.catalogue.competence;
