package org.milerasmus.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.competence.Framework;
import org.milerasmus.competence.FrameworkKind;
import org.milerasmus.competence.edition.Frameworks;
import org.milerasmus.web.frame.Feedback;

/** The name and source of an edition in the form of an administrator. */
@Named
@ViewScoped
public class FrameworkEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Frameworks frameworks;

    private Long id;
    private FrameworkKind kind;
    private Framework edition;

    /** Reads the edition, or begins a new one of the framework that the address names. */
    public void load() {
        edition = frameworks.edit(id, kind);
    }

    /** Saves what was typed. */
    public String save() {
        Framework saved = frameworks.save(edition);
        Feedback.success("framework.saved", saved.getKind(), saved.getEdition());
        return "/competence/edition?faces-redirect=true&id=" + saved.getId();
    }

    public Framework getEdition() {
        return edition;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Framework of a new edition. */
    public FrameworkKind getKind() {
        return kind;
    }

    public void setKind(FrameworkKind kind) {
        this.kind = kind;
    }
}
