/** The chain of custody of a participant: entries that are only ever added, each sealed with its predecessor, and the gaps between them. */
package org.milerasmus.course.practical.custody;
