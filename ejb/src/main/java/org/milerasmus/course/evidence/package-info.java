/** What completing a course proves: the competences that its outcomes lead to, written into passports and taken back. */
package org.milerasmus.course.evidence;
