/** Joint cyber exercises: prepared by their host, manned by the academies that take part, run, and finished with a score. */
package org.milerasmus.exercise;
