/** Figures about courses, counted in the server. */
package org.milerasmus.report.course;
