package org.milerasmus.course.certificatedesk;

import java.io.Serializable;
import org.milerasmus.course.certificate.CertificateStanding;

/**
 * Which certificates to list; null means any.
 *
 * @param words   parts of the holder's name, the course, the host or the code
 * @param session public code of the session
 */
public record CertificateFilter(String words, CertificateStanding status, String session) implements Serializable {
}
