package org.milerasmus.course.grade;

import java.io.Serializable;

/**
 * What one assessment lacks before the grades can be released.
 *
 * @param missing   participants whom a marker has not marked
 * @param different participants on whom the markers have to agree
 */
public record Gap(long assessmentId, String title, long missing, long different) implements Serializable {
}
