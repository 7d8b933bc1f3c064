package org.milerasmus.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.milerasmus.course.cataloguedesk.CourseFilter;
import org.milerasmus.course.cataloguedesk.CourseLists;
import org.milerasmus.course.cataloguedesk.CourseRow;
import org.milerasmus.course.finder.CatalogueFilter;
import org.milerasmus.course.finder.PublishedCourses;
import org.milerasmus.course.session.listing.OpenSessionFilter;
import org.milerasmus.course.session.listing.OpenSessions;
import org.milerasmus.course.session.listing.SessionFilter;
import org.milerasmus.course.session.listing.SessionLists;
import org.milerasmus.course.session.listing.SessionRow;
import org.milerasmus.exercise.ExerciseFilter;
import org.milerasmus.exercise.Exercises;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.shared.PageRequest;

/** The part of the search that looks for what is taught and exercised. */
@ApplicationScoped
class CourseFinds {

    private static final Role[] HOST = {Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR};

    @Inject
    private Caller caller;

    @Inject
    private CourseLists ownCourses;

    @Inject
    private PublishedCourses catalogue;

    @Inject
    private SessionLists ownSessions;

    @Inject
    private OpenSessions openSessions;

    @Inject
    private Exercises exercises;

    /** Courses of the catalogue, and own ones that are not published yet. */
    List<Find> courses(String words, PageRequest page) {
        List<CourseRow> own = caller.is(HOST) ? ownCourses.list(new CourseFilter(words, null, null), page) : List.of();
        List<CourseRow> published = caller.seesEverything() ? List.of() // among the own
                : catalogue.list(new CatalogueFilter(words, null, null, null, null, null, null, null, false), page);
        return Stream.concat(own.stream(), published.stream()).map(course -> new Find(course.code(), course.title(), course.code())).distinct().toList();
    }

    /** Sessions that everybody sees, and own ones that are not published yet. */
    List<Find> sessions(String words, PageRequest page) {
        List<SessionRow> own = caller.is(HOST) ? ownSessions.list(new SessionFilter(words, null, null, null), page) : List.of();
        List<SessionRow> published = caller.seesEverything() ? List.of() // among the own
                : openSessions.list(new OpenSessionFilter(words, null, null, null, null, null, null, null), page);
        return Stream.concat(own.stream(), published.stream()).map(session -> new Find(session.code(), session.title(), session.code())).distinct().toList();
    }

    /** Exercises that the caller hosts or takes part in. */
    List<Find> exercises(String words, PageRequest page) {
        return caller.is(Role.OFFICIAL) ? List.of() : exercises.list(new ExerciseFilter(words, null, null, null, false), page).stream()
                .map(exercise -> new Find(exercise.code(), exercise.title(), exercise.code())).toList();
    }
}
