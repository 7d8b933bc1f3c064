package org.milerasmus.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.competence.Framework;
import org.milerasmus.competence.edition.CompetenceFilter;
import org.milerasmus.competence.edition.Entries;
import org.milerasmus.competence.edition.Frameworks;
import org.milerasmus.web.frame.Feedback;

/** One edition: where it comes from, where it stands, and what an administrator can do with it. */
@Named
@ViewScoped
public class FrameworkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Frameworks frameworks;

    @Inject
    private transient Entries entries;

    private Long id;
    private Framework edition;
    private Framework current;
    private long size;

    /** Reads the edition and the one that it would replace. */
    public void load() {
        edition = frameworks.view(id);
        current = frameworks.current(edition.getKind()).orElse(null);
        size = entries.count(new CompetenceFilter(id, null, null));
    }

    /** Lets everybody choose from it. */
    public String publish() {
        frameworks.publish(id, edition.getVersion(), current == null ? null : current.getId());
        Feedback.success("framework.published", edition.getKind(), edition.getEdition());
        return "/competence/edition?faces-redirect=true&id=" + id;
    }

    /** Removes the draft. */
    public String discard() {
        frameworks.discard(id, edition.getVersion());
        Feedback.success("framework.discarded", edition.getKind(), edition.getEdition());
        return "/competence/editions?faces-redirect=true";
    }

    public Framework getEdition() {
        return edition;
    }

    /** The edition that is chosen from now; null before the first one. */
    public Framework getCurrent() {
        return current;
    }

    /** Number of its entries, retired ones among them. */
    public long getSize() {
        return size;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
