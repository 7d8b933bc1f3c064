package org.milerasmus.web.exchange.teaching;

import java.util.Set;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.web.list.TaughtSearch;

/** What offers and requests alike are searched by. */
public class SubjectSearch extends TaughtSearch {

    private static final long serialVersionUID = 1L;

    private ExchangeKind kind;

    @Override
    protected boolean isNarrowed() {
        return kind != null || super.isNarrowed();
    }

    @Override
    protected void clear() {
        super.clear();
        kind = null;
    }

    /** The kinds of visit to choose from. */
    public Set<ExchangeKind> getKinds() {
        return ExchangeKind.visits();
    }

    public ExchangeKind getKind() {
        return kind;
    }

    public void setKind(ExchangeKind kind) {
        this.kind = kind;
    }
}
