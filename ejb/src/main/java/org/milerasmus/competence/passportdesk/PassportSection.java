package org.milerasmus.competence.passportdesk;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.competence.FrameworkKind;

/** What somebody holds of one edition of a framework. */
public record PassportSection(FrameworkKind framework, String edition, List<StandingLine> lines) implements Serializable {

    public PassportSection {
        lines = List.copyOf(lines);
    }
}
