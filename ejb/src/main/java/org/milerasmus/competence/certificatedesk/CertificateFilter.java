package org.milerasmus.competence.certificatedesk;

import java.io.Serializable;
import org.milerasmus.competence.certificate.CertificateStatus;

/**
 * Which prior certificates to list; null means any.
 *
 * @param words that occur in the holder's name, the title, the issuer or the code
 */
public record CertificateFilter(String words, CertificateStatus status) implements Serializable {
}
