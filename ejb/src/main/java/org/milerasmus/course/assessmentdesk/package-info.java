/** What the host of a session does with its assessment scheme: puts it together, fixes it, changes its words. */
package org.milerasmus.course.assessmentdesk;
