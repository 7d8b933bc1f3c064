package org.milerasmus.web.exchange.consent;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.milerasmus.exchange.consent.ConsentStatus;
import org.milerasmus.exchange.consenting.ConsentFilter;
import org.milerasmus.exchange.consenting.ConsentRow;
import org.milerasmus.exchange.consenting.Consents;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.web.list.LazyPage;

/** What the consents that wait and those that are over have in common: rows, and what they are filtered by. */
public abstract class ConsentDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consents consents;

    private LazyPage<ConsentRow> rows;
    private transient Set<Duty> duties;
    private Duty duty;
    private String words;

    /** States of the consents that are shown. */
    abstract Set<ConsentStatus> shown();

    Consents consents() {
        return consents;
    }

    ConsentFilter filter() {
        return new ConsentFilter(shown(), duty, words);
    }

    /** The rows. */
    public LazyPage<ConsentRow> getRows() {
        if (rows == null) {
            rows = LazyPage.of(this::filter, filter -> consents.count(filter), (filter, part) -> consents.list(filter, part), ConsentRow::id);
        }
        return rows;
    }

    /** Shows the rows of a changed filter from the first one on; rows that may be hidden now are not selected any more. */
    public void find() {
        getRows().setSelected(List.of());
        getRows().restart();
    }

    /** Takes every filter away. */
    public void clear() {
        duty = null;
        words = null;
        find();
    }

    /** Whether anything is filtered. */
    public boolean isNarrowed() {
        return duty != null || words != null;
    }

    /** The caller's duties, for the choice in a filter; asked for often, so they are kept for the request. */
    public Set<Duty> getDuties() {
        if (duties == null) {
            duties = consents.duties();
        }
        return duties;
    }

    public Duty getDuty() {
        return duty;
    }

    public void setDuty(Duty duty) {
        this.duty = duty;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
