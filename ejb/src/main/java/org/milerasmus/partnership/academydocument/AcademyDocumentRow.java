package org.milerasmus.partnership.academydocument;

import java.io.Serializable;
import java.time.Instant;

/** A shared file as its academy's page shows it, without its bytes. */
public record AcademyDocumentRow(Long id, String title, String fileName, long size, Instant uploadedAt, String uploadedBy)
        implements Serializable {
}
