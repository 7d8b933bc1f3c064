/** How a session is assessed: its scheme, its assessments with weights, rubrics and markers, and what percentage gives which grade. */
package org.milerasmus.course.assessment;
