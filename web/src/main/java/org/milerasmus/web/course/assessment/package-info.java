/** Pages on which sessions are assessed: the scheme, the sheets of markers, grades and their release, appeals, and one's own results. */
package org.milerasmus.web.course.assessment;
