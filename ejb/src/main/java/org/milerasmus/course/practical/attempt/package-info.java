/** What a participant does in one attempt at a practical task: answers, hints taken, evidence downloaded; and how answers are marked. */
package org.milerasmus.course.practical.attempt;
