package org.milerasmus.web.exchange.stay;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.extension.Extension;
import org.milerasmus.exchange.extension.ExtensionState;
import org.milerasmus.exchange.extension.Extensions;
import org.milerasmus.exchange.incidentnote.IncidentNote;
import org.milerasmus.exchange.incidentnote.IncidentNotes;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.readiness.Checklist;
import org.milerasmus.exchange.readiness.Checklists;
import org.milerasmus.exchange.readiness.ReadinessKind;
import org.milerasmus.exchange.stay.Interruption;
import org.milerasmus.exchange.stay.Interruptions;
import org.milerasmus.exchange.stay.Stays;
import org.milerasmus.exchange.travelorder.TravelOrder;
import org.milerasmus.exchange.travelorder.TravelOrders;

/** What the sections of the page of a stay show, and which actions the reader has. */
@Named
@ViewScoped
public class StayView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Stays stays;

    @Inject
    private transient Checklists checklists;

    @Inject
    private transient TravelOrders travelOrders;

    @Inject
    private transient Extensions wishes;

    @Inject
    private transient Interruptions pauses;

    @Inject
    private transient IncidentNotes notes;

    @Inject
    private transient Clock clock;

    private Mobility stay;
    private StayActions actions;
    private Checklist checklist;
    private List<ReadinessKind> mine;
    private List<TravelOrder> orders;
    private List<Extension> extensions;
    private List<Interruption> interruptions;
    private List<IncidentNote> incidents;

    /** Reads the sections of a stay. */
    public void load(Mobility shown) {
        stay = shown;
        actions = new StayActions(stay, stays.mine(stay.getId()), LocalDate.now(clock));
        checklist = checklists.of(stay.getId());
        mine = checklists.mine(stay.getId());
        orders = travelOrders.of(stay.getId());
        extensions = wishes.of(stay.getId());
        interruptions = pauses.of(stay.getId());
        incidents = actions.isAcademy() ? notes.of(stay.getId()) : List.of();
    }

    /** Whether an order is issued that does not say what is planned now. */
    public boolean isOutdated() {
        return actions.isOrderable() && !orders.isEmpty() && !orders.getFirst().isCurrent(stay.getStartsOn(), stay.getEndsOn());
    }

    /** Whether the reader can ask for a later end. */
    public boolean isExtendable() {
        return actions.isExtendable() && extensions.stream().noneMatch(wish -> wish.getState() == ExtensionState.ASKED);
    }

    /** Whether the reader answers for a point of the checklist. */
    public boolean isMine(ReadinessKind kind) {
        return mine.contains(kind);
    }

    /** What the reader can do about the stay. */
    public StayActions getActions() {
        return actions;
    }

    public Checklist getChecklist() {
        return checklist;
    }

    public List<TravelOrder> getOrders() {
        return orders;
    }

    public List<Extension> getExtensions() {
        return extensions;
    }

    public List<Interruption> getInterruptions() {
        return interruptions;
    }

    public List<IncidentNote> getIncidents() {
        return incidents;
    }
}
