package org.milerasmus.partnership.agreement;

import java.io.Serializable;

/**
 * Which agreements to list; null means any.
 *
 * @param words parts of the code or of one academy's name
 */
public record AgreementFilter(String words, Force force) implements Serializable {
}
