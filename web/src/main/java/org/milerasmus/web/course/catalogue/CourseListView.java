package org.milerasmus.web.course.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Competences;
import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.cataloguedesk.CourseRow;
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

    private final CatalogueSearch search = new CatalogueSearch();
    private List<CompetenceChoice> profiles;
    private List<AcademyChoice> hosts;

    private final LazyPage<CourseRow> rows = LazyPage.of(search::filter, f -> courses.count(f), (f, page) -> courses.list(f, page), CourseRow::code);

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
        return search.getProfile() == null ? null : getProfiles().stream().filter(one -> one.id().equals(search.getProfile())).map(this::title).findFirst().orElse(null);
    }

    /** Name of the chosen host. */
    public String getHostName() {
        return search.getHost() == null ? null : getHosts().stream().filter(one -> one.id().equals(search.getHost())).map(AcademyChoice::label).findFirst().orElse(null);
    }

    /** What is searched for, as the address keeps it. */
    public CatalogueSearch getSearch() {
        return search;
    }
}
