package org.milerasmus.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Framework;
import org.milerasmus.competence.edition.CompetenceFilter;
import org.milerasmus.competence.edition.CompetenceRow;
import org.milerasmus.competence.edition.Entries;
import org.milerasmus.competence.edition.Frameworks;
import org.milerasmus.web.list.LazyPage;
import org.milerasmus.web.text.Formats;

/** The entries of the current editions, or of one edition. */
@Named
@ViewScoped
public class CompetenceListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Entries entries;

    @Inject
    private transient Frameworks frameworks;

    @Inject
    private Formats formats;

    private List<Framework> editions;
    private String words;
    private Long edition;
    private CompetenceKind kind;

    private final LazyPage<CompetenceRow> rows = LazyPage.of(() -> new CompetenceFilter(edition, kind, words),
            f -> entries.count(f), (f, page) -> entries.list(f, page), CompetenceRow::id);

    /** Every edition that the reader can choose to look at. */
    public List<Framework> getEditions() {
        if (editions == null) {
            editions = frameworks.all();
        }
        return editions;
    }

    /** The edition that is looked at, with its state; null for the current ones of all frameworks. */
    public String getChosen() {
        return getEditions().stream().filter(one -> one.getId().equals(edition)).findFirst().map(this::label).orElse(null);
    }

    /** An edition with its state. */
    public String label(Framework one) {
        return formats.text("competence.editionLabel", one.getKind(), one.getEdition(), one.getStatus());
    }

    public LazyPage<CompetenceRow> getRows() {
        return rows;
    }

    public CompetenceKind[] getKinds() {
        return CompetenceKind.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Number of the edition; null for the current ones of all frameworks. */
    public Long getEdition() {
        return edition;
    }

    public void setEdition(Long edition) {
        this.edition = edition;
    }

    public CompetenceKind getKind() {
        return kind;
    }

    public void setKind(CompetenceKind kind) {
        this.kind = kind;
    }
}
