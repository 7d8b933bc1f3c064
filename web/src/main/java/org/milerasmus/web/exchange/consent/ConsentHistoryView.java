package org.milerasmus.web.exchange.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Set;
import org.milerasmus.exchange.consent.ConsentStatus;

/** The consents of the reader's duties that are over: given, refused, late or not needed any more. */
@Named
@ViewScoped
public class ConsentHistoryView extends ConsentDesk {

    private static final long serialVersionUID = 1L;

    private ConsentStatus status;

    @Override
    Set<ConsentStatus> shown() {
        return status == null || status == ConsentStatus.OPEN ? ConsentStatus.OVER : Set.of(status);
    }

    @Override
    public void clear() {
        status = null;
        super.clear();
    }

    @Override
    public boolean isNarrowed() {
        return status != null || super.isNarrowed();
    }

    /** The states that can be looked for. */
    public Set<ConsentStatus> getStatuses() {
        return ConsentStatus.OVER;
    }

    public ConsentStatus getStatus() {
        return status;
    }

    public void setStatus(ConsentStatus status) {
        this.status = status;
    }
}
