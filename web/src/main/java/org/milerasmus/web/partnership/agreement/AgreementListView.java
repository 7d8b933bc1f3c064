package org.milerasmus.web.partnership.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.partnership.agreement.AgreementFilter;
import org.milerasmus.partnership.agreement.AgreementRow;
import org.milerasmus.partnership.agreement.Agreements;
import org.milerasmus.partnership.agreement.Force;
import org.milerasmus.web.list.LazyPage;

/** The agreements of the own academy; all agreements for administrators and auditors. */
@Named
@ViewScoped
public class AgreementListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Agreements agreements;

    @Inject
    private transient Clock clock;

    private String words;
    private Force force;

    private final LazyPage<AgreementRow> rows =
            LazyPage.of(this::filter, f -> agreements.count(f), (f, page) -> agreements.list(f, page), AgreementRow::id);

    private AgreementFilter filter() {
        return new AgreementFilter(words, force);
    }

    /** Whether the agreement of a row counts today. */
    public Force forceOf(AgreementRow row) {
        return row.force(LocalDate.now(clock));
    }

    public LazyPage<AgreementRow> getRows() {
        return rows;
    }

    public Force[] getForces() {
        return Force.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Force getForce() {
        return force;
    }

    public void setForce(Force force) {
        this.force = force;
    }
}
