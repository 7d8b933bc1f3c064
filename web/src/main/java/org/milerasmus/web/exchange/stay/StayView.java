package org.milerasmus.web.exchange.stay;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.milerasmus.exchange.extension.Extension;
import org.milerasmus.exchange.extension.ExtensionState;
import org.milerasmus.exchange.extension.Extensions;
import org.milerasmus.exchange.incidentnote.IncidentNote;
import org.milerasmus.exchange.incidentnote.IncidentNotes;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.party.Party;
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
    private static final Set<Party> ACADEMIES = EnumSet.of(Party.SENDING, Party.RECEIVING, Party.PROGRAMME);

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
    private Set<Party> parties;
    private Checklist checklist;
    private List<ReadinessKind> mine;
    private List<TravelOrder> orders;
    private List<Extension> extensions;
    private List<Interruption> interruptions;
    private List<IncidentNote> incidents;

    /** Reads the sections of a stay. */
    public void load(Mobility shown) {
        stay = shown;
        parties = stays.mine(stay.getId());
        checklist = checklists.of(stay.getId());
        mine = checklists.mine(stay.getId());
        orders = travelOrders.of(stay.getId());
        extensions = wishes.of(stay.getId());
        interruptions = pauses.of(stay.getId());
        incidents = isAcademy() ? notes.of(stay.getId()) : List.of();
    }

    private boolean is(Party... wanted) {
        return parties.contains(Party.PROGRAMME) || List.of(wanted).stream().anyMatch(parties::contains);
    }

    private boolean in(MobilityStatus... wanted) {
        return List.of(wanted).contains(stay.getStatus());
    }

    /** Whether the reader works for one of the two academies, or for the programme. */
    public boolean isAcademy() {
        return parties.stream().anyMatch(ACADEMIES::contains);
    }

    /** Whether the host can confirm an arrival: from two weeks before the planned one on. */
    public boolean isArriving() {
        return is(Party.RECEIVING) && in(MobilityStatus.CONFIRMED, MobilityStatus.READY)
                && !stay.getStartsOn().minusDays(14).isAfter(LocalDate.now(clock));
    }

    /** Whether the arrival would be one without a travel order. */
    public boolean isUnordered() {
        return stay.getStatus() == MobilityStatus.CONFIRMED;
    }

    public boolean isDeparting() {
        return is(Party.RECEIVING) && in(MobilityStatus.ARRIVED, MobilityStatus.INTERRUPTED);
    }

    public boolean isReturning() {
        return is(Party.SENDING) && in(MobilityStatus.DEPARTED);
    }

    public boolean isInterruptible() {
        return is(Party.SENDING, Party.RECEIVING) && in(MobilityStatus.ARRIVED);
    }

    public boolean isResumable() {
        return is(Party.SENDING, Party.RECEIVING) && in(MobilityStatus.INTERRUPTED);
    }

    /** Whether the reader can issue a travel order. */
    public boolean isOrderable() {
        return is(Party.SENDING) && in(MobilityStatus.CONFIRMED, MobilityStatus.READY, MobilityStatus.ARRIVED, MobilityStatus.INTERRUPTED);
    }

    /** Whether an order is issued that does not say what is planned now. */
    public boolean isOutdated() {
        return isOrderable() && !orders.isEmpty() && !orders.getFirst().isCurrent(stay.getStartsOn(), stay.getEndsOn());
    }

    /** Whether the reader can ask for a later end. */
    public boolean isExtendable() {
        return is(Party.SENDING, Party.RECEIVING) && in(MobilityStatus.CONFIRMED, MobilityStatus.READY, MobilityStatus.ARRIVED, MobilityStatus.INTERRUPTED)
                && extensions.stream().noneMatch(wish -> wish.getState() == ExtensionState.ASKED);
    }

    /** Whether the reader is the one whom the wish waits for. */
    public boolean isAnswerable(Extension wish) {
        return wish.getState() == ExtensionState.ASKED && is(wish.isByHost() ? Party.SENDING : Party.RECEIVING);
    }

    /** Whether the reader's academy has uttered the wish and can take it back. */
    public boolean isRevocable(Extension wish) {
        return wish.getState() == ExtensionState.ASKED && is(wish.isByHost() ? Party.RECEIVING : Party.SENDING);
    }

    /** Whether the reader answers for a point of the checklist. */
    public boolean isMine(ReadinessKind kind) {
        return mine.contains(kind);
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
