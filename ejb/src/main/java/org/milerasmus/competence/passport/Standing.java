package org.milerasmus.competence.passport;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What counts of one competence on a day: of several proofs the highest level that has begun and not expired. What a lower level
 * needs may last longer than the highest level does.
 */
public final class Standing implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Nothing that counts. */
    public static final Standing NONE = new Standing(List.of());

    private final List<Proof> valid;

    private Standing(List<Proof> valid) {
        this.valid = valid;
    }

    /** Weighs the proofs of one person for one competence. */
    public static Standing of(Collection<Proof> proofs, LocalDate day) {
        return new Standing(proofs.stream().filter(proof -> proof.isValid(day)).toList());
    }

    /** Whether the competence is held at all. */
    public boolean isHeld() {
        return !valid.isEmpty();
    }

    /** The highest level, 1 to 5; null where the competence has no levels, or is not held. */
    public Integer getLevel() {
        return valid.stream().map(Proof::level).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    /** Whether it is enough where a level is asked for; null asks for the competence at any level. */
    public boolean reaches(Integer needed) {
        return valid.stream().anyMatch(proof -> proof.reaches(needed));
    }

    /** Last day on which it is enough for a level by what is proven today; nothing when it does not end, or is not enough today. */
    public Optional<LocalDate> reachesUntil(Integer needed) {
        List<Proof> enough = valid.stream().filter(proof -> proof.reaches(needed)).toList();
        return enough.stream().anyMatch(proof -> proof.expiresOn() == null) ? Optional.empty()
                : enough.stream().map(Proof::expiresOn).max(Comparator.naturalOrder());
    }

    /** Last day of the highest level; null when it does not expire, or nothing is held. */
    public LocalDate getUntil() {
        return reachesUntil(getLevel()).orElse(null);
    }

    /** Since when the highest level is held; null when nothing is. */
    public LocalDate getSince() {
        return valid.stream().filter(proof -> proof.reaches(getLevel())).map(Proof::obtainedOn).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Whether the highest level ends within a number of days. */
    public boolean endsWithin(int days, LocalDate today) {
        LocalDate until = getUntil();
        return until != null && !until.isAfter(today.plusDays(days));
    }
}
