package org.milerasmus.course.marking;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.Marker;

/**
 * An assessment as one of its markers, or the host, sees it.
 *
 * @param marker      which of the markers the reader is; null for the host, who gives no marks
 * @param lines       one for each participant; empty for the host
 * @param differences participants on whom the markers have to agree
 */
public record MarkingSheet(Assessment assessment, Marker marker, List<MarkLine> lines, List<Difference> differences) implements Serializable {

    /** How many the reader has marked. */
    public long marked() {
        return lines.stream().filter(line -> line.getVersion() != null).count();
    }
}
