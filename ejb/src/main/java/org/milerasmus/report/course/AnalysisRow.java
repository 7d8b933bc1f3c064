package org.milerasmus.report.course;

import java.io.Serializable;
import java.util.List;

/**
 * One line of an analysis.
 *
 * @param words   what it is about, one for each of the analysis's columns of words
 * @param figures one for each of its columns of figures; a share is in percent
 */
public record AnalysisRow(List<Serializable> words, List<? extends Number> figures) implements Serializable {

    public AnalysisRow {
        words = List.copyOf(words);
        figures = List.copyOf(figures);
    }
}
