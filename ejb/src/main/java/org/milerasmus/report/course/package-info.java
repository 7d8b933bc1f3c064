/** What courses bring: specialists by nation and level, demand against seats, pass rates, instructors' load. */
package org.milerasmus.report.course;
