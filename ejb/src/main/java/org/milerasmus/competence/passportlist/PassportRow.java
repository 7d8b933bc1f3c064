package org.milerasmus.competence.passportlist;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One passport in a list.
 *
 * @param competences number of competences that are held today
 * @param nextEnd     the first day on which something of it ends; null when nothing does
 * @param met         with a profile: number of its needs that are met, else null
 * @param gaps        with a profile: number of gaps, else null
 */
public record PassportRow(Long personId, String givenName, String familyName, String academy, int competences, LocalDate nextEnd, Integer met,
        Integer gaps) implements Serializable {

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** Number of things that the profile asks for; null without one. */
    public Integer needs() {
        return met == null ? null : met + gaps;
    }
}
