package org.milerasmus.web.exchange.stay;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.travelorder.TravelOrders;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.frame.UserSettings;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Issues the travel order of a stay, and gives it as a file. */
@Named
@ViewScoped
public class TravelOrderView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TravelOrders orders;

    @Inject
    private transient UserSettings settings;

    private String remarks;
    private String reason;

    /** Issues it. */
    public String issue(Mobility stay) {
        String code = orders.issue(stay.getId(), stay.getVersion(), remarks, reason);
        Feedback.success("stay.ordered", code);
        return StayPage.of(stay);
    }

    /** The order as a file in the reader's language. */
    public StreamedContent file(String code) {
        byte[] bytes = orders.file(code, settings.getLocale());
        return DefaultStreamedContent.builder().name(code + ".pdf").contentType("application/pdf")
                .stream(() -> new ByteArrayInputStream(bytes)).build();
    }

    /** What is to be printed on it beside the facts. */
    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    /** Why it is issued again. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
