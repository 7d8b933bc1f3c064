package org.milerasmus.competence.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Framework;

/** The entries of an edition as a whole: copied into the next one, or removed with their draft. */
@Dependent
class Copying {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /**
     * Copies the entries that are not retired, and what the profiles among them ask for. A competence of another framework is
     * taken from that one's current edition when the same code at the same level is there, else it stays the old one.
     */
    void copy(Framework from, Framework to) {
        List<Competence> old = entries(from).stream().filter(entry -> !entry.isRetired()).toList();
        Map<Competence, Competence> copies = old.stream().collect(Collectors.toMap(Function.identity(), entry -> entry.copyTo(to)));
        copies.values().forEach(em::persist);
        Map<String, Competence> levelled = levelled();
        copies.forEach((entry, copy) -> entry.getNeeds().stream().filter(need -> isKept(from, need, copies))
                .forEach(need -> copy.ask(successor(need, copies, levelled), need.getLevel())));
    }

    /** Whether there is anything to choose in an edition. */
    boolean hasChoices(Framework edition) {
        return entries(edition).stream().anyMatch(entry -> !entry.isRetired());
    }

    /** Removes all entries, those that ask for others first. */
    void removeEntries(Framework draft) {
        List<Competence> all = entries(draft);
        all.forEach(entry -> entry.getNeeds().clear());
        em.flush();
        all.forEach(em::remove);
        em.flush();
    }

    private List<Competence> entries(Framework edition) {
        return em.createNamedQuery("Competence.ofEdition", Competence.class).setParameter("edition", edition).getResultList();
    }

    private Map<String, Competence> levelled() {
        return em.createNamedQuery("Competence.current", Competence.class).setParameter("kinds", Set.of(CompetenceKind.COMPETENCE))
                .getResultStream().collect(Collectors.toMap(Competence::getCode, Function.identity()));
    }

    /** What is retired in the own edition is no longer asked for. */
    private static boolean isKept(Framework from, CompetenceAtLevel need, Map<Competence, Competence> copies) {
        return !need.getCompetence().getFramework().equals(from) || copies.containsKey(need.getCompetence());
    }

    private static Competence successor(CompetenceAtLevel need, Map<Competence, Competence> copies, Map<String, Competence> levelled) {
        Competence wanted = need.getCompetence();
        if (copies.containsKey(wanted)) {
            return copies.get(wanted);
        }
        Competence now = levelled.get(wanted.getCode());
        return now != null && now.getLevels().allow(need.getLevel()) ? now : wanted;
    }
}
