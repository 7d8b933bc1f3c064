/** What a session has led to for each participant: reckoned from the marks, released for all at once, and read by each alone. */
package org.milerasmus.course.grade;
