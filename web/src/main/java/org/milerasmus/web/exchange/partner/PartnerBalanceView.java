package org.milerasmus.web.exchange.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.ledger.Balance;
import org.milerasmus.exchange.ledger.Ledgers;

/** What was exchanged with the partner whose page is shown. */
@Named
@ViewScoped
public class PartnerBalanceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Ledgers ledgers;

    private Long academyId;
    private List<Balance> rows;

    /** The last academic years, the latest first. */
    public List<Balance> getRows() {
        if (rows == null) {
            rows = ledgers.balance(academyId);
        }
        return rows;
    }

    /** Whether it is about the reader's academy and this one alone. */
    public boolean isBetweenTwo() {
        return ledgers.isBetweenTwo(academyId);
    }

    public Long getAcademyId() {
        return academyId;
    }

    public void setAcademyId(Long academyId) {
        this.academyId = academyId;
    }
}
