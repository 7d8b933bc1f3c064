package org.milerasmus.web.competence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Competences;
import org.milerasmus.competence.NeededCompetence;
import org.milerasmus.competence.edition.Entries;
import org.milerasmus.competence.edition.Needs;

/** One entry of a framework: what it means, what it asks for, or who asks for it. */
@Named
@RequestScoped
public class CompetenceView {

    @Inject
    private Entries entries;

    @Inject
    private Competences competences;

    @Inject
    private Needs needs;

    private Long id;
    private Competence entry;
    private List<NeededCompetence> asksFor = List.of();
    private List<CompetenceChoice> askedForBy = List.of();

    /** Reads the entry that the address names. */
    public void load() {
        entry = entries.view(id);
        if (isProfile()) {
            asksFor = competences.needs(id);
        } else if (isAskedFor()) {
            askedForBy = needs.askedForBy(id);
        }
    }

    /** Whether it asks for others. */
    public boolean isProfile() {
        return entry.getKind() == CompetenceKind.PROFILE;
    }

    /** Whether profiles can ask for it. */
    public boolean isAskedFor() {
        return entry.getKind().isAskedFor();
    }

    public Competence getEntry() {
        return entry;
    }

    public List<NeededCompetence> getAsksFor() {
        return asksFor;
    }

    public List<CompetenceChoice> getAskedForBy() {
        return askedForBy;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
