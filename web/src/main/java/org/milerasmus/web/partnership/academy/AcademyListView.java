package org.milerasmus.web.partnership.academy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyFilter;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.academy.AcademyRow;
import org.milerasmus.reference.Service;
import org.milerasmus.web.list.LazyPage;

/** The register of academies. */
@Named
@ViewScoped
public class AcademyListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Academies academies;

    private String words;
    private String country;
    private AcademyKind kind;
    private Service service;

    private final LazyPage<AcademyRow> rows = LazyPage.of(this::filter, f -> academies.count(f), (f, page) -> academies.list(f, page), AcademyRow::id);

    private AcademyFilter filter() {
        return new AcademyFilter(words, country, kind, service);
    }

    public LazyPage<AcademyRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public AcademyKind getKind() {
        return kind;
    }

    public void setKind(AcademyKind kind) {
        this.kind = kind;
    }

    public Service getService() {
        return service;
    }

    public void setService(Service service) {
        this.service = service;
    }
}
