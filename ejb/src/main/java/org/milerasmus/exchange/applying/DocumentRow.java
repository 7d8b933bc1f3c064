package org.milerasmus.exchange.applying;

import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.exchange.applicationdocument.DocumentKind;

/** A document of an application without its bytes. */
public record DocumentRow(Long id, DocumentKind kind, String fileName, String mediaType, long size, Instant uploadedAt)
        implements Serializable {
}
