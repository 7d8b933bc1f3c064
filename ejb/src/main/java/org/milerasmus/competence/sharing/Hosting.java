package org.milerasmus.competence.sharing;

/**
 * Says which academies host somebody. Each capability that brings people to other academies has one, as passports stand below
 * all of them and cannot ask them by name.
 */
public interface Hosting {

    /** Whether the academy hosts the person, or has been asked to, in what this capability knows of. */
    boolean isHost(long academyId, long personId);
}
