package org.milerasmus.web.partnership.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.partnership.agreement.life.AgreementStatus;
import org.milerasmus.partnership.agreementlist.AgreementFilter;
import org.milerasmus.partnership.agreementlist.AgreementRow;
import org.milerasmus.partnership.agreementlist.Agreements;
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
    private AgreementStatus status;
    private boolean ending;
    private boolean waiting;

    private final LazyPage<AgreementRow> rows =
            LazyPage.of(this::filter, f -> agreements.count(f), (f, page) -> agreements.list(f, page), AgreementRow::id);

    private AgreementFilter filter() {
        return new AgreementFilter(words, status, ending, waiting);
    }

    /** Whether the agreement of a row should be renewed. */
    public boolean endsSoon(AgreementRow row) {
        return row.endsSoon(LocalDate.now(clock));
    }

    public LazyPage<AgreementRow> getRows() {
        return rows;
    }

    public AgreementStatus[] getStatuses() {
        return AgreementStatus.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public AgreementStatus getStatus() {
        return status;
    }

    public void setStatus(AgreementStatus status) {
        this.status = status;
    }

    /** Whether only those are shown that end soon. */
    public boolean isEnding() {
        return ending;
    }

    public void setEnding(boolean ending) {
        this.ending = ending;
    }

    /** Whether only those are shown that the own academy has to approve. */
    public boolean isWaiting() {
        return waiting;
    }

    public void setWaiting(boolean waiting) {
        this.waiting = waiting;
    }
}
