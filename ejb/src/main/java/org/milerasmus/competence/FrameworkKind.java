package org.milerasmus.competence;

/** Who has described competences. */
public enum FrameworkKind {
    /** ENISA's European Cybersecurity Skills Framework: profiles with skills and knowledge. */
    ECSF,
    /** European e-Competence Framework, EN 16234-1: competences with levels 1 to 5. */
    E_CF,
    /** NICE Workforce Framework for Cybersecurity, NIST SP 800-181: work roles. */
    NICE
}
