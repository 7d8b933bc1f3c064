package org.milerasmus.competence.passport;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What one person holds on a day. */
public final class Held implements Serializable {

    private static final long serialVersionUID = 1L;

    /** An empty passport. */
    public static final Held NOTHING = new Held(Map.of(), 0);

    private final Map<Long, Standing> standings;
    private final int size;

    private Held(Map<Long, Standing> standings, int size) {
        this.standings = standings;
        this.size = size;
    }

    /** Weighs the proofs of one person, whatever they are for. */
    public static Held of(Collection<Proof> proofs, LocalDate day) {
        Map<Long, List<Proof>> each = proofs.stream().collect(Collectors.groupingBy(Proof::competenceId));
        Map<Long, Standing> standings = new HashMap<>();
        each.forEach((competence, some) -> standings.put(competence, Standing.of(some, day)));
        standings.values().removeIf(standing -> !standing.isHeld());
        return new Held(standings, Math.toIntExact(proofs.stream().filter(proof -> proof.isValid(day)).map(Proof::givenId).distinct().count()));
    }

    /** How the person stands in a competence, named by its number. */
    public Standing in(long competenceId) {
        return standings.getOrDefault(competenceId, Standing.NONE);
    }

    /** Whether the person has a competence at a level or above; null asks for it at any level. */
    public boolean reaches(long competenceId, Integer level) {
        return in(competenceId).reaches(level);
    }

    /** Number of competences that are held. */
    public int size() {
        return size;
    }

    /** The first day on which something of it ends; null when nothing does. */
    public LocalDate getNextEnd() {
        return standings.values().stream().map(Standing::getUntil).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    }
}
