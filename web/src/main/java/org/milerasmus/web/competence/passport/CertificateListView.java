package org.milerasmus.web.competence.passport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.competence.certificate.CertificateStatus;
import org.milerasmus.competence.certificatedesk.CertificateFilter;
import org.milerasmus.competence.certificatedesk.CertificateReviews;
import org.milerasmus.competence.certificatedesk.CertificateRow;
import org.milerasmus.web.list.LazyPage;

/** The prior certificates of the own academy's people. */
@Named
@ViewScoped
public class CertificateListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CertificateReviews reviews;

    private final LazyPage<CertificateRow> rows =
            LazyPage.of(this::filter, f -> reviews.count(f), (f, part) -> reviews.list(f, part), CertificateRow::code);

    private String words;
    private CertificateStatus status;

    private CertificateFilter filter() {
        return new CertificateFilter(words, status);
    }

    /** The states to filter by. */
    public CertificateStatus[] getStatuses() {
        return CertificateStatus.values();
    }

    public LazyPage<CertificateRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public CertificateStatus getStatus() {
        return status;
    }

    public void setStatus(CertificateStatus status) {
        this.status = status;
    }
}
