package org.milerasmus.competence.passportpaper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.milerasmus.competence.gap.ProfileFit;
import org.milerasmus.competence.passportdesk.Passport;
import org.milerasmus.competence.passportdesk.Passports;
import org.milerasmus.course.pathway.ClosedGap;
import org.milerasmus.course.pathway.Pathways;
import org.milerasmus.document.Download;
import org.milerasmus.export.Prints;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;

/** Passports to take away, for those who may see them; whoever does is noted. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class PassportPrints {

    @Inject
    private Passports passports;

    @Inject
    private Pathways pathways;

    @Inject
    private Prints prints;

    @Inject
    private Caller caller;

    /**
     * As tagged PDF, in the caller's language.
     *
     * @param profileId of a profile to hold it against, or null
     */
    public Download pdf(long personId, Long profileId) {
        Passport passport = passports.export(personId);
        Locale language = Locale.of(caller.account().orElseThrow().getLanguage());
        Map<String, Object> values = new HashMap<>();
        values.put("passport", passport);
        values.put("locale", language);
        ProfileFit fit = fit(passport, profileId);
        values.put("fit", fit);
        values.put("closing", closing(fit));
        return new Download(name(passport) + ".pdf", "application/pdf", prints.pdf(PassportPrints.class, "passport", language, values));
    }

    /** As JSON; see {@link PassportJson} for its fields. */
    public Download json(long personId, Long profileId) {
        Passport passport = passports.export(personId);
        ProfileFit fit = fit(passport, profileId);
        return new Download(name(passport) + ".json", "application/json", PassportJson.of(passport, fit, closing(fit)));
    }

    private ProfileFit fit(Passport passport, Long profileId) {
        return profileId == null ? null : passports.fit(passport, profileId);
    }

    private List<ClosedGap> closing(ProfileFit fit) {
        return fit == null ? List.of() : pathways.closing(fit);
    }

    private static String name(Passport passport) {
        return "competence-passport-" + passport.day();
    }
}
