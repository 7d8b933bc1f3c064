/** What the teaching and assessing of courses waits for. */
package org.milerasmus.dashboard.course;
