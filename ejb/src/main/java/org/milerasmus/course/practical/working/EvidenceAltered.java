package org.milerasmus.course.practical.working;

/**
 * A piece of evidence is not any more what was uploaded, and was not given out; fired in a transaction of its own, which stays
 * when that of the download is rolled back.
 */
public record EvidenceAltered(long itemId) {
}
