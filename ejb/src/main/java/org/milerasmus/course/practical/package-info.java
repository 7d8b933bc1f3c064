/** Practical forensics tasks of a session: the case, its evidence, questions and hints, and what a gap in the chain of custody costs. */
package org.milerasmus.course.practical;
