package org.milerasmus.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.Competences;
import org.milerasmus.competence.NeededCompetence;
import org.milerasmus.competence.edition.Entries;
import org.milerasmus.competence.edition.Needs;
import org.milerasmus.web.frame.Feedback;

/** What a profile of a draft asks for, entered line by line. */
@Named
@ViewScoped
public class NeedsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Entries entries;

    @Inject
    private transient Competences competences;

    @Inject
    private transient Needs needs;

    private Long id;
    private Competence profile;
    private List<NeededCompetence> lines;
    private CompetenceChoice competence;
    @Min(1)
    @Max(5)
    private Integer level;

    /** Reads the profile that the address names. */
    public void load() {
        profile = entries.edit(id);
        lines = competences.needs(id);
    }

    /** What it can ask for and has the words. */
    public List<CompetenceChoice> find(String words) {
        return needs.choices(id, words);
    }

    /** Asks for one more, or for another level. */
    public String ask() {
        needs.ask(id, profile.getVersion(), competence.id(), level);
        return again("competence.needs.asked", competence);
    }

    /** No longer asks for one. */
    public String drop(CompetenceChoice unwanted) {
        needs.drop(id, profile.getVersion(), unwanted.id());
        return again("competence.needs.dropped", unwanted);
    }

    private String again(String message, CompetenceChoice named) {
        Feedback.success(message, named.code());
        return "/competence/needs?faces-redirect=true&id=" + id;
    }

    public Competence getProfile() {
        return profile;
    }

    public List<NeededCompetence> getLines() {
        return lines;
    }

    public CompetenceChoice getCompetence() {
        return competence;
    }

    public void setCompetence(CompetenceChoice competence) {
        this.competence = competence;
    }

    /** Lowest level that is enough; null for skills and knowledge. */
    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
