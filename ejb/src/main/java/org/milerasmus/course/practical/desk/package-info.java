/** What instructors and hosts do with practical tasks: write, copy, publish, mark, release. */
package org.milerasmus.course.practical.desk;
