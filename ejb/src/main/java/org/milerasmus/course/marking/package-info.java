/** What markers do: give points and marks to all participants on one sheet, and agree where they differ. */
package org.milerasmus.course.marking;
