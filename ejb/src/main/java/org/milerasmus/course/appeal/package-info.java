/** Appeals against released grades: made by participants in time, decided by the host's staff, and kept. */
package org.milerasmus.course.appeal;
