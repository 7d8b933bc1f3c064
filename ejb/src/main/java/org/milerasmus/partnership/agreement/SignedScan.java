package org.milerasmus.partnership.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.document.StoredFile;
import org.milerasmus.document.Upload;

/** The signed paper of a party that is not in the system. */
@Entity
@Table(name = "agreement_scan")
public class SignedScan extends StoredFile {

    private static final long serialVersionUID = 1L;

    protected SignedScan() {
    }

    /** A scan that has been looked at. */
    public SignedScan(Upload file, Instant uploadedAt) {
        super(file, uploadedAt);
    }
}
