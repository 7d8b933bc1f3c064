package org.milerasmus.work;

/**
 * What is made of one item.
 *
 * @param fileName name inside the finished file, with its ending; its own within the work
 */
public record Piece(String fileName, byte[] bytes) {
}
