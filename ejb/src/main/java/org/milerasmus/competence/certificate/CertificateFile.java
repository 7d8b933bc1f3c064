package org.milerasmus.competence.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.document.StoredFile;
import org.milerasmus.document.Upload;

/** The scan of a prior certificate; a later one takes its place. */
@Entity
@Table(name = "prior_certificate_file")
@NamedQuery(name = "CertificateFile.of", query = "select f from CertificateFile f where f.certificate.id = :certificate order by f.id desc")
public class CertificateFile extends StoredFile {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "certificate_id", updatable = false)
    private PriorCertificate certificate;

    protected CertificateFile() {
    }

    /** A scan of a certificate. */
    public CertificateFile(PriorCertificate certificate, Upload upload, Instant uploadedAt) {
        super(upload, uploadedAt);
        this.certificate = certificate;
    }

    public PriorCertificate getCertificate() {
        return certificate;
    }
}
