/** "Can I go?": what a session asks of a person, rule by rule. */
package org.milerasmus.course.enrolment.rule;
