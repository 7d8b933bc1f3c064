package org.milerasmus.web.exchange.stay;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.milerasmus.exchange.extension.Extension;
import org.milerasmus.exchange.extension.ExtensionState;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.party.Party;

/** What the reader of the page of a stay can do about it now. */
public class StayActions implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<Party> ACADEMIES = EnumSet.of(Party.SENDING, Party.RECEIVING, Party.PROGRAMME);
    private static final MobilityStatus[] UNDER_WAY =
            {MobilityStatus.CONFIRMED, MobilityStatus.READY, MobilityStatus.ARRIVED, MobilityStatus.INTERRUPTED};

    private final Mobility stay;
    private final Set<Party> parties;
    private final LocalDate today;

    StayActions(Mobility stay, Set<Party> parties, LocalDate today) {
        this.stay = stay;
        this.parties = parties;
        this.today = today;
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
        return is(Party.RECEIVING) && in(MobilityStatus.CONFIRMED, MobilityStatus.READY) && !stay.getStartsOn().minusDays(14).isAfter(today);
    }

    /** Whether the arrival would be one without a travel order. */
    public boolean isUnordered() {
        return in(MobilityStatus.CONFIRMED);
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
        return is(Party.SENDING) && in(UNDER_WAY);
    }

    /** Whether the reader can ask for a later end, as long as no other wish for one waits. */
    public boolean isExtendable() {
        return is(Party.SENDING, Party.RECEIVING) && in(UNDER_WAY);
    }

    /** Whether the reader is the one whom the wish waits for. */
    public boolean isAnswerable(Extension wish) {
        return wish.getState() == ExtensionState.ASKED && is(wish.isByHost() ? Party.SENDING : Party.RECEIVING);
    }

    /** Whether the reader's academy has uttered the wish and can take it back. */
    public boolean isRevocable(Extension wish) {
        return wish.getState() == ExtensionState.ASKED && is(wish.isByHost() ? Party.RECEIVING : Party.SENDING);
    }
}
