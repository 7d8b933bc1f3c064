package org.milerasmus.web.course.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Competences;
import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.cataloguedesk.CourseRow;
import org.milerasmus.course.finder.CatalogueFilter;
import org.milerasmus.course.finder.PublishedCourses;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.web.frame.UserSettings;
import org.milerasmus.web.list.LazyPage;

/** The catalogue, open to everybody. */
@Named
@ViewScoped
public class CourseListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublishedCourses courses;

    @Inject
    private transient Competences competences;

    @Inject
    private transient UserSettings settings;

    private String words;
    private CourseKind kind;
    private String studyField;
    private Long profile;
    private Long host;
    private String language;
    private LocalDate from;
    private LocalDate to;
    private boolean freeSeats;
    private List<CompetenceChoice> profiles;
    private List<AcademyChoice> hosts;

    private final LazyPage<CourseRow> rows = LazyPage.of(this::filter, f -> courses.count(f), (f, page) -> courses.list(f, page), CourseRow::code);

    private CatalogueFilter filter() {
        return new CatalogueFilter(words, kind, studyField, profile, host, language, from, to, freeSeats);
    }

    public LazyPage<CourseRow> getRows() {
        return rows;
    }

    public CourseKind[] getKinds() {
        return CourseKind.values();
    }

    /** Profiles of the ECSF to choose from. */
    public List<CompetenceChoice> getProfiles() {
        if (profiles == null) {
            profiles = competences.current(CompetenceKind.PROFILE);
        }
        return profiles;
    }

    /** Academies and universities with courses in the catalogue. */
    public List<AcademyChoice> getHosts() {
        if (hosts == null) {
            hosts = courses.hosts();
        }
        return hosts;
    }

    /** Title of a profile in the reader's language. */
    public String title(CompetenceChoice one) {
        return one.title(settings.getLocale());
    }

    /** Title of the chosen profile. */
    public String getProfileTitle() {
        return profile == null ? null : getProfiles().stream().filter(one -> one.id().equals(profile)).map(this::title).findFirst().orElse(null);
    }

    /** Name of the chosen host. */
    public String getHostName() {
        return host == null ? null : getHosts().stream().filter(one -> one.id().equals(host)).map(AcademyChoice::label).findFirst().orElse(null);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public CourseKind getKind() {
        return kind;
    }

    public void setKind(CourseKind kind) {
        this.kind = kind;
    }

    public String getStudyField() {
        return studyField;
    }

    public void setStudyField(String studyField) {
        this.studyField = studyField;
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Sessions that end on this day or later. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Sessions that start on this day or earlier. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** Only courses with a session in which a seat is left. */
    public boolean isFreeSeats() {
        return freeSeats;
    }

    public void setFreeSeats(boolean freeSeats) {
        this.freeSeats = freeSeats;
    }
}
