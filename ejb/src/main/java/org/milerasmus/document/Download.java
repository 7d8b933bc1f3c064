package org.milerasmus.document;

/** A file on its way to somebody who may read it. */
public record Download(String fileName, String mediaType, byte[] bytes) {
}
