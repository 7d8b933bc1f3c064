package org.milerasmus.partnership.academy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/** The register of academies and civilian universities: read by everybody with an account, kept by administrators. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Academies {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Academies and civilian universities by country and name, for those who register. */
    @PermitAll
    public List<AcademyChoice> institutions() {
        return em.createNamedQuery("Academy.allChoices", AcademyChoice.class).getResultList();
    }

    /** Military academies by country and name. */
    public List<AcademyChoice> military() {
        return em.createNamedQuery("Academy.choices", AcademyChoice.class).setParameter("kind", AcademyKind.MILITARY).getResultList();
    }

    /** At most 20 academies whose name, city or code has the words. */
    public List<AcademyChoice> choices(String words) {
        return list(new AcademyFilter(words, null, null, null), new PageRequest(0, 20, null, false)).stream()
                .map(row -> new AcademyChoice(row.id(), row.name(), row.city(), row.country())).toList();
    }

    /** Number of academies that a filter finds. */
    public long count(AcademyFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Academy> academy = query.from(Academy.class);
        return em.createQuery(query.select(cb.count(academy)).where(conditions(filter, cb, academy))).getSingleResult();
    }

    /** The academies that a filter finds, by name unless asked otherwise. */
    public List<AcademyRow> list(AcademyFilter filter, PageRequest page) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<AcademyRow> query = cb.createQuery(AcademyRow.class);
        Root<Academy> academy = query.from(Academy.class);
        Sorting sorting = new Sorting(Map.of("name", academy.get(Academy_.name), "city", academy.get(Academy_.city),
                "country", academy.get(Academy_.country), "erasmusCode", academy.get(Academy_.codes).get(AcademyCodes_.erasmusCode),
                "kind", academy.get(Academy_.kind), "service", academy.get(Academy_.service)),
                academy.get(Academy_.name), false, academy.get(Academy_.id));
        query.select(cb.construct(AcademyRow.class, academy.get(Academy_.id), academy.get(Academy_.name), academy.get(Academy_.city),
                academy.get(Academy_.country), academy.get(Academy_.codes).get(AcademyCodes_.erasmusCode), academy.get(Academy_.kind), academy.get(Academy_.service)))
                .where(conditions(filter, cb, academy)).orderBy(sorting.order(cb, page));
        return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** The academy with a number. */
    public Academy find(long id) {
        Academy academy = em.find(Academy.class, id);
        if (academy == null) {
            throw new NotFound(Academy.class, id);
        }
        return academy;
    }

    /** An academy to edit, or a new one, for who may save it. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public Academy edit(Long id) {
        requireMine(id);
        return id == null ? new Academy() : find(id);
    }

    /** Saves a new academy, or one that was edited; staff change their own academy, but not what identifies it. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public Academy save(@Valid Academy edited) {
        requireMine(edited.getId());
        edited.getLocation().requireWhole();
        requireUnique("erasmusCode", edited.getCodes().getErasmusCode(), edited);
        requireUnique("pic", edited.getCodes().getPic(), edited);
        if (edited.getId() == null) {
            em.persist(edited);
            return edited;
        }
        Academy stored = find(edited.getId());
        stored.requireVersion(edited.getVersion());
        if (!caller.is(Role.ADMINISTRATOR) && !stored.isIdentifiedLike(edited)) {
            throw RuleBroken.at("erasmusCode", "academy.identifiersByAdministrator");
        }
        return em.merge(edited);
    }

    /** Whether the caller may change it: an administrator, or staff of this academy. A new one has no number. */
    public boolean mayEdit(Long id) {
        return caller.is(Role.ADMINISTRATOR) || caller.is(Role.STAFF) && id != null && id.equals(caller.academyId());
    }

    private void requireMine(Long id) {
        caller.require(mayEdit(id), Academy.class, id);
    }

    private void requireUnique(String field, String value, Academy edited) {
        boolean taken = value != null && em.createNamedQuery("Academy.by" + (field.equals("pic") ? "Pic" : "ErasmusCode"), Long.class)
                .setParameter("value", value).getResultStream().anyMatch(id -> !id.equals(edited.getId()));
        if (taken) {
            throw RuleBroken.at(field, "academy.taken", value);
        }
    }

    private static Predicate[] conditions(AcademyFilter filter, CriteriaBuilder cb, Root<Academy> academy) {
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, filter.words(),
                academy.get(Academy_.name), academy.get(Academy_.city), academy.get(Academy_.codes).get(AcademyCodes_.erasmusCode)));
        if (filter.country() != null) {
            all.add(cb.equal(academy.get(Academy_.country), filter.country()));
        }
        if (filter.kind() != null) {
            all.add(cb.equal(academy.get(Academy_.kind), filter.kind()));
        }
        if (filter.service() != null) {
            all.add(cb.equal(academy.get(Academy_.service), filter.service()));
        }
        return all.toArray(Predicate[]::new);
    }
}
