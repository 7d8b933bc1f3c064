package org.milerasmus.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.milerasmus.competence.edition.CompetenceFilter;
import org.milerasmus.competence.edition.CompetenceRow;
import org.milerasmus.competence.edition.Entries;
import org.milerasmus.competence.edition.Frameworks;
import org.milerasmus.it.As;
import org.milerasmus.shared.PageRequest;

/** Editions of a test's own, which are gone after it: other tests choose from those that ship. */
@ApplicationScoped
public class Editions {


    private static final String OWN = "Test %";

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Frameworks frameworks;

    @Inject
    private Entries entries;

    /** A draft that begins as a copy of the current edition. */
    public Framework draft(String administrator, FrameworkKind kind, String name) {
        return As.administrator(administrator, () -> {
            Framework begun = frameworks.edit(null, kind);
            begun.setEdition("Test " + name);
            begun.setSource("A test");
            return frameworks.save(begun);
        });
    }

    /** Every entry of an edition, by code. */
    public List<CompetenceRow> all(String administrator, Framework edition) {
        return As.administrator(administrator, () -> entries.list(new CompetenceFilter(edition.getId(), null, null), PageRequest.all()));
    }

    /** The entry with a code, as its form shows it. */
    public Competence entry(String administrator, Framework edition, String code) {
        long id = all(administrator, edition).stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow().id();
        return As.administrator(administrator, () -> entries.edit(id));
    }

    /** Removes what tests have entered and makes the editions that ship the current ones again. */
    @Transactional
    public void restore() {
        String own = "(select id from competence where framework_id in (select id from competence_framework where edition like '" + OWN + "'))";
        em.createNativeQuery("delete from profile_need where profile_id in " + own + " or competence_id in " + own).executeUpdate();
        em.createNativeQuery("delete from competence where framework_id in (select id from competence_framework where edition like '" + OWN + "')").executeUpdate();
        em.createNativeQuery("delete from competence_framework where edition like '" + OWN + "'").executeUpdate();
        em.createNativeQuery("update competence_framework set status = 'CURRENT' where status = 'SUPERSEDED'").executeUpdate();
    }
}
