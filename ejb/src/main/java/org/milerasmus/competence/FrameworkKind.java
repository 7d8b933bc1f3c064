package org.milerasmus.competence;

import java.util.List;

/** Who has described competences. */
public enum FrameworkKind {
    /** ENISA's European Cybersecurity Skills Framework: profiles with skills and knowledge. */
    ECSF(CompetenceKind.PROFILE, CompetenceKind.SKILL, CompetenceKind.KNOWLEDGE),
    /** European e-Competence Framework, EN 16234-1: competences with levels 1 to 5. */
    E_CF(CompetenceKind.COMPETENCE),
    /** NICE Workforce Framework for Cybersecurity, NIST SP 800-181: work roles. */
    NICE(CompetenceKind.WORK_ROLE);

    private final List<CompetenceKind> kinds;

    FrameworkKind(CompetenceKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** What its entries are. */
    public List<CompetenceKind> kinds() {
        return kinds;
    }
}
