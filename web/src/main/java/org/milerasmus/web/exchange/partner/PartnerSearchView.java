package org.milerasmus.web.exchange.partner;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.partner.PartnerFilter;
import org.milerasmus.exchange.partner.PartnerRow;
import org.milerasmus.exchange.partner.Partners;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.web.list.LazyPage;
import org.milerasmus.web.list.ListAddress;
import org.milerasmus.web.map.MapPicture;
import org.milerasmus.web.map.MapPoint;
import org.milerasmus.web.reference.ReferenceChoices;
import org.milerasmus.web.text.Formats;

/** The search for a partner, as a list and as a map. */
@Named
@ViewScoped
public class PartnerSearchView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Partners partners;

    @Inject
    private transient Formats formats;

    @Inject
    private transient ReferenceChoices reference;

    private String words;
    private String country;
    private AcademyKind kind;
    private String studyField;
    private String language;
    private Long topic;
    private Boolean openSeats;
    private MapPicture map;

    private final LazyPage<PartnerRow> rows =
            LazyPage.of(this::filter, f -> partners.count(f), (f, page) -> partners.list(f, page), PartnerRow::id);

    private PartnerFilter filter() {
        return new PartnerFilter(words, country, kind, studyField, language, topic, openSeats != null);
    }

    /** All that the filter finds, on a map. */
    public MapPicture getMap() {
        if (map == null) {
            map = MapPicture.of(partners.list(filter(), PageRequest.all()).stream().map(this::point).toList());
        }
        return map;
    }

    /** Looks again after the filter has changed, and keeps it in the address. */
    public void find() {
        rows.restart();
        map = null;
        ListAddress.show(FacesContext.getCurrentInstance());
    }

    private MapPoint point(PartnerRow row) {
        return new MapPoint(row.name() + ", " + row.city(), row.place(), row.openSeats(), formats.label(row.kind()),
                row.kind() == AcademyKind.MILITARY ? "info" : "positive", "/partnership/academy/view?id=" + row.id());
    }

    /** The languages of a partner with their levels, in the reader's language. */
    public List<String> languages(PartnerRow row) {
        return row.languages().stream().map(this::named).toList();
    }

    private String named(String languageAndLevel) {
        String[] parts = languageAndLevel.split(" ", 2);
        return parts.length == 1 ? reference.language(parts[0]) : reference.language(parts[0]) + " " + parts[1];
    }

    public LazyPage<PartnerRow> getRows() {
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

    /** ISCED-F code of what is taught. */
    public String getStudyField() {
        return studyField;
    }

    public void setStudyField(String studyField) {
        this.studyField = studyField;
    }

    /** Code of a language that is taught in. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Number of a topic of cyber forensics. */
    public Long getTopic() {
        return topic;
    }

    public void setTopic(Long topic) {
        this.topic = topic;
    }

    /** True when those alone are shown that have a free seat in an open call, else null. */
    public Boolean getOpenSeats() {
        return openSeats;
    }

    public void setOpenSeats(Boolean openSeats) {
        this.openSeats = Boolean.TRUE.equals(openSeats) ? true : null;
    }
}
