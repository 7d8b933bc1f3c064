package org.milerasmus.partnership.grading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;

/** Tables of grades: kept by staff of the institution, read by everybody who has to compare grades with them. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class GradingTables {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Number of tables that a filter finds: the own academy's for staff, all for administrators and auditors. */
    public long count(@NotNull GradingFilter filter) {
        return GradingQuery.count(em, filter, ofAcademy());
    }

    /** The tables that a filter finds, latest year first unless asked otherwise. */
    public List<GradingRow> list(@NotNull GradingFilter filter, @NotNull PageRequest page) {
        return GradingQuery.list(em, filter, ofAcademy(), page);
    }

    /** A table with its grades. Those of partners may be read as well: grades are compared with them. */
    public GradingTable view(long id) {
        GradingTable table = em.find(GradingTable.class, id);
        if (table == null) {
            throw new NotFound(GradingTable.class, id);
        }
        return loaded(table);
    }

    /**
     * The table that grades of an institution are read by: that of the field of study before that of the whole institution, and
     * of several years that of the wanted one, else the latest before it, else the first after it.
     *
     * @param field ISCED-F code, or null
     */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Optional<GradingTable> applicable(long academyId, String field, @NotNull AcademicYear year) {
        return em.createNamedQuery("GradingTable.applicable", GradingTable.class).setParameter("academy", academyId).setParameter("field", field)
                .getResultStream().min(Comparator.comparing((GradingTable table) -> table.getStudyField() == null)
                        .thenComparing(table -> table.getAcademicYear().compareTo(year) > 0)
                        .thenComparing(table -> Math.abs(table.getAcademicYear().start() - year.start())))
                .map(GradingTables::loaded);
    }

    /**
     * A new table to fill in: with the grades of another one for the year after, else an empty one of the caller's academy for the
     * last academic year that is over.
     *
     * @param like number of the other table, or null
     */
    public GradingTable begin(Long like) {
        if (like != null) {
            return FreshTable.after(view(like));
        }
        Academy academy = caller.academyId() == null ? null : em.find(Academy.class, caller.academyId());
        return FreshTable.empty(academy, new AcademicYear(AcademicYear.of(LocalDate.now(clock)).start() - 1));
    }

    /**
     * Saves a new table, or one that was edited, with all of its grades.
     *
     * @throws org.milerasmus.shared.Stale when it was saved elsewhere since it was read
     * @throws RuleBroken                  when its grades or shares are not sound, or when there is a table of the same year and field
     */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public GradingTable save(@NotNull @Valid GradingTable edited) {
        requireOwn(edited);
        edited.saved(clock.instant());
        edited.check();
        requireSingle(edited);
        if (edited.getId() == null) {
            em.persist(edited);
            return edited;
        }
        requireOwn(stored(edited.getId(), edited.getVersion()));
        GradingTable saved = em.merge(edited);
        em.flush();
        return loaded(saved);
    }

    /** Removes a table; grades that were converted with it stay as they are. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public void remove(long id, long version) {
        GradingTable table = stored(id, version);
        requireOwn(table);
        em.remove(table);
    }

    private GradingTable stored(long id, long version) {
        GradingTable table = view(id);
        table.requireVersion(version);
        return table;
    }

    private void requireOwn(GradingTable table) {
        caller.require(caller.is(Role.ADMINISTRATOR) || table.getAcademy().getId().equals(caller.academyId()), GradingTable.class, table.getId());
    }

    private void requireSingle(GradingTable edited) {
        boolean another = em.createNamedQuery("GradingTable.ofYear", GradingTable.class).setParameter("academy", edited.getAcademy().getId())
                .setParameter("year", edited.getAcademicYear()).getResultStream()
                .anyMatch(table -> Objects.equals(table.getStudyField(), edited.getStudyField()) && !table.getId().equals(edited.getId()));
        if (another) {
            throw RuleBroken.at("studyField", "grading.another", edited.getAcademicYear());
        }
    }

    private Long ofAcademy() {
        return caller.seesEverything() ? null : caller.academyId();
    }

    private static GradingTable loaded(GradingTable table) {
        table.getAcademy().getName();
        table.getShares().size();
        return table;
    }
}
