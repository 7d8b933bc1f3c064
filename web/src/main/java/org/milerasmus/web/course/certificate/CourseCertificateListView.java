package org.milerasmus.web.course.certificate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.course.certificate.CertificateStanding;
import org.milerasmus.course.certificatedesk.CertificateFilter;
import org.milerasmus.course.certificatedesk.CertificateRow;
import org.milerasmus.course.certificatedesk.Certificates;
import org.milerasmus.web.list.LazyPage;

/** The certificates that the reader may see: one's own, those of the academy, or all. */
@Named
@ViewScoped
public class CourseCertificateListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Certificates certificates;

    private String words;
    private CertificateStanding status;
    private String session;

    private final LazyPage<CertificateRow> rows = LazyPage.of(this::filter, filter -> certificates.count(filter),
            (filter, page) -> certificates.list(filter, page), CertificateRow::code);

    private CertificateFilter filter() {
        return new CertificateFilter(words, status, session);
    }

    public LazyPage<CertificateRow> getRows() {
        return rows;
    }

    public CertificateStanding[] getStatuses() {
        return CertificateStanding.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public CertificateStanding getStatus() {
        return status;
    }

    public void setStatus(CertificateStanding status) {
        this.status = status;
    }

    /** Public code of the session to whose certificates the list is narrowed; null for all. */
    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
