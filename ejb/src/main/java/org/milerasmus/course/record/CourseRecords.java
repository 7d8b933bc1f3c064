package org.milerasmus.course.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.milerasmus.course.grade.own.OwnGrades;
import org.milerasmus.export.Prints;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;

/** Somebody's own course results as PDF. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class CourseRecords {

    @Inject
    private OwnGrades grades;

    @Inject
    private Prints prints;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The file with all released grades of the caller, in their language. */
    public byte[] pdf() {
        Account account = caller.account().orElseThrow();
        Map<String, Object> values = new HashMap<>();
        values.put("holder", account.getDisplayName());
        values.put("grades", grades.all());
        values.put("at", clock.instant());
        return prints.pdf(CourseRecords.class, "record", Locale.of(account.getLanguage()), values);
    }
}
