package org.milerasmus.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.edition.Entries;
import org.milerasmus.web.frame.Feedback;

/** One entry of an edition in the form of an administrator. */
@Named
@ViewScoped
public class CompetenceEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Entries entries;

    private Long id;
    private Long edition;
    private CompetenceKind kind;
    private Competence entry;

    /** Reads the entry, or begins a new one of the kind and edition that the address names. */
    public void load() {
        entry = id == null ? entries.begin(edition, kind) : entries.edit(id);
    }

    /** Saves what was typed. */
    public String save() {
        Competence saved = entries.save(entry);
        Feedback.success("competence.saved", saved.getCode());
        return "/competence/view?faces-redirect=true&id=" + saved.getId();
    }

    /** Whether others rely on its code and levels: an entry of a published edition. */
    public boolean isFixed() {
        return id != null && !entry.getFramework().isDraft();
    }

    public Competence getEntry() {
        return entry;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Number of the edition of a new entry. */
    public Long getEdition() {
        return edition;
    }

    public void setEdition(Long edition) {
        this.edition = edition;
    }

    /** Kind of a new entry. */
    public CompetenceKind getKind() {
        return kind;
    }

    public void setKind(CompetenceKind kind) {
        this.kind = kind;
    }
}
