package org.milerasmus.competence.passportlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.Competences;
import org.milerasmus.competence.NeededCompetence;
import org.milerasmus.competence.gap.ProfileFit;
import org.milerasmus.competence.passport.Held;
import org.milerasmus.competence.passport.Holdings;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.text.WordSearch;

/** Passports for staff to look through. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class PassportPeople {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Holdings holdings;

    @Inject
    private Competences competences;

    @Inject
    private WordSearch search;

    @Inject
    private Clock clock;

    /** Number of passports that a filter finds. */
    public long count(PassportFilter filter) {
        PassportQuery<Long> query = query(Long.class, filter);
        return em.createQuery(query.select(query.number())).getSingleResult();
    }

    /** The passports that a filter finds, by family name unless asked otherwise. */
    public List<PassportRow> list(PassportFilter filter, PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        List<Holder> people = em.createQuery(query(Holder.class, filter).rows(page)).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        Map<Long, Held> held = holdings.of(people.stream().map(Holder::personId).toList(), today);
        CompetenceChoice profile = filter.profileId() == null ? null : competences.find(filter.profileId());
        List<NeededCompetence> needs = profile == null ? List.of() : competences.needs(profile.id());
        return people.stream().map(one -> row(one, held.get(one.personId()), profile == null ? null
                : ProfileFit.of(profile, needs, held.get(one.personId()), today))).toList();
    }

    private static PassportRow row(Holder one, Held held, ProfileFit fit) {
        return new PassportRow(one.personId(), one.givenName(), one.familyName(), one.academy(), held.size(), held.getNextEnd(),
                fit == null ? null : fit.met(), fit == null ? null : fit.gaps());
    }

    private <T> PassportQuery<T> query(Class<T> result, PassportFilter filter) {
        PassportQuery<T> query = new PassportQuery<>(em, search, result, filter, LocalDate.now(clock));
        return filter.network() && caller.academyId() != null ? query.sharedWith(caller.academyId()) : query.of(caller.academyId());
    }
}
