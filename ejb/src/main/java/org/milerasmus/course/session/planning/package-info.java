/** Sessions as hosts plan them and everybody finds them: lists, drafts, publication, and who teaches. */
package org.milerasmus.course.session.planning;
