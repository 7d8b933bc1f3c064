package org.milerasmus.web.exchange.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.exchange.placement.RoundRow;
import org.milerasmus.exchange.placement.Rounds;
import org.milerasmus.web.list.LazyPage;

/** The rounds of the programme. */
@Named
@ViewScoped
public class RoundListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Rounds rounds;

    private final LazyPage<RoundRow> rows = LazyPage.of(() -> "", all -> rounds.count(), (all, page) -> rounds.list(page), RoundRow::id);

    public LazyPage<RoundRow> getRows() {
        return rows;
    }
}
