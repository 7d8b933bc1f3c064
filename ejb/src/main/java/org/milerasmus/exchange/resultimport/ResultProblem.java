package org.milerasmus.exchange.resultimport;

import java.io.Serializable;

/**
 * What is wrong with a value of a row.
 *
 * @param value what stands there; null where nothing does
 */
public record ResultProblem(ResultReason reason, ResultColumn column, String value) implements Serializable {
}
