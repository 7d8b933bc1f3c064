package org.milerasmus.competence.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which competences people hold, for rules of other capabilities that ask for some: one statement, whatever the number of people. */
@ApplicationScoped
public class Holdings {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** What each of the persons holds on a day; somebody with an empty passport has an answer, too. */
    public Map<Long, Held> of(Collection<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Proof>> proofs = em.createNamedQuery("Evidence.proofs", Proof.class).setParameter("people", personIds)
                .setParameter("day", day).getResultStream().collect(Collectors.groupingBy(Proof::personId));
        Map<Long, Held> each = new HashMap<>();
        personIds.forEach(person -> each.put(person, Held.of(proofs.getOrDefault(person, List.of()), day)));
        return each;
    }

    /** What one person holds on a day. */
    public Held of(long personId, LocalDate day) {
        return of(List.of(personId), day).get(personId);
    }
}
