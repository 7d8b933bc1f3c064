package org.milerasmus.shared.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Gives records the code that people read, write in letters and say on the phone: {@code MEX-2026-00042}.
 * A code names a record; it never grants access to it.
 */
@ApplicationScoped
public class Codes {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /**
     * The next code of a series; waits for other writers of the same series, so that no number is given twice.
     *
     * @param prefix letters of the kind of record, for example {@code MEX}; a row for it and the year is created on demand
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String next(String prefix, int year) {
        String series = prefix + "-" + year;
        // JPQL has no insert that tolerates a second writer creating the same series at the same moment; the update that changes
        // nothing takes the row's write lock at once, where "insert ignore" would take a shared one and let two writers deadlock
        em.createNativeQuery("insert into code_counter (series, last_number) values (?, 0) on duplicate key update last_number = last_number")
                .setParameter(1, series).executeUpdate();
        CodeCounter counter = em.find(CodeCounter.class, series, LockModeType.PESSIMISTIC_WRITE);
        return counter.next();
    }
}
