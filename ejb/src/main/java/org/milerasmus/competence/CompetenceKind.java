package org.milerasmus.competence;

/** What an entry of a framework is. */
public enum CompetenceKind {
    /** A profile of the ECSF, which asks for skills, knowledge and competences of the e-CF. */
    PROFILE,
    /** A key skill of the ECSF. */
    SKILL,
    /** Key knowledge of the ECSF. */
    KNOWLEDGE,
    /** A competence of the e-CF, with levels. */
    COMPETENCE,
    /** A work role of NICE. */
    WORK_ROLE;

    /** Whether its framework describes it level by level. */
    public boolean hasLevels() {
        return this == COMPETENCE;
    }

    /** Whether a profile can ask for it. */
    public boolean isAskedFor() {
        return this == SKILL || this == KNOWLEDGE || this == COMPETENCE;
    }
}
