package org.milerasmus.exercise.team;

import java.util.EnumSet;
import java.util.Set;

/** What somebody does in a team. */
public enum TeamRole {
    LEAD, INCIDENT_HANDLER, FORENSICS_ANALYST, NETWORK_DEFENDER, THREAT_ANALYST, LEGAL_ADVISER, LIAISON, OPERATOR, INJECTOR, EVALUATOR, OBSERVER;

    private static final Set<TeamRole> BLUE = EnumSet.of(LEAD, INCIDENT_HANDLER, FORENSICS_ANALYST, NETWORK_DEFENDER, THREAT_ANALYST, LEGAL_ADVISER, LIAISON, OBSERVER);
    private static final Set<TeamRole> RED = EnumSet.of(LEAD, OPERATOR, LIAISON, OBSERVER);
    private static final Set<TeamRole> WHITE = EnumSet.of(LEAD, INJECTOR, EVALUATOR, LEGAL_ADVISER, LIAISON, OBSERVER);

    /** The roles that there are on one side. */
    public static Set<TeamRole> of(TeamKind kind) {
        return EnumSet.copyOf(switch (kind) {
            case BLUE -> BLUE;
            case RED -> RED;
            case WHITE -> WHITE;
        });
    }
}
