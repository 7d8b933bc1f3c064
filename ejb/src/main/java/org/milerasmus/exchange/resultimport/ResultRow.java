package org.milerasmus.exchange.resultimport;

import java.io.Serializable;
import java.util.List;

/**
 * A row of results and its fate.
 *
 * @param line     number of the row, the heading being the first
 * @param traveller name of the guest; null for an unknown stay
 * @param problems why the row is refused; for a refused row only
 */
public record ResultRow(int line, String stay, String traveller, String component, String ects, String grade, ResultFate fate,
        List<ResultProblem> problems) implements Serializable {
}
