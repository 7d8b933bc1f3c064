package org.milerasmus.competence.passportlist;

import java.io.Serializable;

/**
 * Which passports to list; null means any.
 *
 * @param words        that occur in the holder's name, or for who sees several academies in the academy's
 * @param profileId    a profile to hold each passport against: who meets something of it
 * @param gaps         with a profile: at most so many gaps
 * @param competenceId a competence that is held
 * @param level        with a competence: lowest level that is enough, 1 to 5
 * @param network      instead of the own people those of other academies who let every academy see their passport
 */
public record PassportFilter(String words, Long profileId, Integer gaps, Long competenceId, Integer level, boolean network) implements Serializable {
}
