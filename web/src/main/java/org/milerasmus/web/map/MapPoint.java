package org.milerasmus.web.map;

import java.io.Serializable;
import org.milerasmus.shared.GeoPoint;

/**
 * Something that a map shows.
 *
 * @param label what it is, in the reader's words: the name of an academy
 * @param place where it is; null puts it into the table alone
 * @param count how many are there, which makes the mark larger; 1 when nothing is counted
 * @param kind  what its colour means, in the reader's words; null when all are of one kind
 * @param tone  {@code info}, {@code positive}, {@code waiting}, {@code negative} or {@code neutral}
 * @param href  address within the application that begins with a slash; null when it leads nowhere
 */
public record MapPoint(String label, GeoPoint place, long count, String kind, String tone, String href) implements Serializable {
}
