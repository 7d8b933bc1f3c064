package org.milerasmus.web.course.catalogue;

import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.finder.CatalogueFilter;
import org.milerasmus.web.list.TaughtSearch;

/** What the catalogue is searched for. */
public class CatalogueSearch extends TaughtSearch {

    private static final long serialVersionUID = 1L;

    private CourseKind kind;
    private Long profile;
    private Long host;
    private boolean freeSeats;

    CatalogueFilter filter() {
        return new CatalogueFilter(getWords(), kind, getStudyField(), profile, host, getLanguage(), getFrom(), getTo(), freeSeats);
    }

    public CourseKind getKind() {
        return kind;
    }

    public void setKind(CourseKind kind) {
        this.kind = kind;
    }

    /** Number of a profile that an outcome leads to. */
    public Long getProfile() {
        return profile;
    }

    public void setProfile(Long profile) {
        this.profile = profile;
    }

    /** Number of the academy or university. */
    public Long getHost() {
        return host;
    }

    public void setHost(Long host) {
        this.host = host;
    }

    /** Only courses with a session in which a seat is left. */
    public boolean isFreeSeats() {
        return freeSeats;
    }

    public void setFreeSeats(boolean freeSeats) {
        this.freeSeats = freeSeats;
    }
}
