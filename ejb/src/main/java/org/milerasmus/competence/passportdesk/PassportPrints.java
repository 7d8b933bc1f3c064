package org.milerasmus.competence.passportdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.milerasmus.competence.gap.ProfileFit;
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
        values.put("fit", fit(passport, profileId));
        return new Download(name(passport) + ".pdf", "application/pdf", prints.pdf(PassportPrints.class, "passport", language, values));
    }

    /** As JSON; see {@link PassportJson} for its fields. */
    public Download json(long personId, Long profileId) {
        Passport passport = passports.export(personId);
        return new Download(name(passport) + ".json", "application/json", PassportJson.of(passport, fit(passport, profileId)));
    }

    private ProfileFit fit(Passport passport, Long profileId) {
        return profileId == null ? null : passports.fit(passport, profileId);
    }

    private static String name(Passport passport) {
        return "competence-passport-" + passport.day();
    }
}
