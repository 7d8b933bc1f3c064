/** The record of somebody's course results, to take away. */
package org.milerasmus.course.record;
