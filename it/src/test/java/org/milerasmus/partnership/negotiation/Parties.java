package org.milerasmus.partnership.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreementlist.Agreements;
import org.milerasmus.partnership.appointment.Appointments;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;

/** Academies with a coordinator and a signatory, and agreements between them. */
@ApplicationScoped
public class Parties {

    static final LocalDate TODAY = LocalDate.now();

    /** An academy with people who may act for it. */
    record Party(Academy academy, String coordinator, Account official) {

        String signatory() {
            return official.getEmail();
        }
    }

    @Inject
    private Exchange exchange;

    @Inject
    private Members members;

    @Inject
    private Appointments appointments;

    @Inject
    private Agreements agreements;

    @Inject
    private Proposals proposals;

    @Inject
    private Approvals approvals;

    Party party() {
        return party(exchange.academy());
    }

    private Party party(Academy academy) {
        return new Party(academy, members.account(Role.STAFF, academy).getEmail(), members.account(Role.OFFICIAL, academy));
    }

    /** The same, with a duty that is valid. */
    Party signing() {
        return signing(exchange.academy());
    }

    /** People of an academy, one of them with a duty that is valid. */
    Party signing(Academy academy) {
        Party party = party(academy);
        As.staff(party.coordinator(), () -> appointments.appoint(party.official().getId(), Duty.SIGNATORY, TODAY.minusDays(1), null));
        return party;
    }

    static Terms text(Academy sending, Academy receiving, int seats) {
        Terms text = new Terms(TODAY.minusDays(10), TODAY.plusYears(2));
        text.add(new CooperationCondition(ExchangeKind.LONG_EXCHANGE, sending, receiving, seats));
        text.add(new CooperationCondition(ExchangeKind.LONG_EXCHANGE, receiving, sending, seats));
        return text;
    }

    /** A draft of the first with the second. */
    Agreement draft(Party one, Academy other, Terms text) {
        return As.staff(one.coordinator(), () -> proposals.draft(one.academy().getId(), List.of(other.getId()), text));
    }

    /** A text that lies before both. */
    Agreement proposed(Party one, Party other, Terms text) {
        Agreement draft = draft(one, other.academy(), text);
        As.staff(one.coordinator(), () -> proposals.propose(draft.getId(), draft.getVersion()));
        return seen(one, draft);
    }

    /** An agreement that counts. */
    Agreement agreed(Party one, Party other, Terms text) {
        Agreement proposed = proposed(one, other, text);
        approve(one, proposed);
        approve(other, proposed);
        return seen(one, proposed);
    }

    void approve(Party party, Agreement agreement) {
        String hash = seen(party, agreement).texts().latest().getSeal().getContentHash();
        As.caller(party.signatory(), Roles.OFFICIAL, () -> approvals.approve(agreement.getId(), hash, Members.PASSWORD));
    }

    /** The agreement as a coordinator sees it now. */
    Agreement seen(Party party, Agreement agreement) {
        return As.staff(party.coordinator(), () -> agreements.view(agreement.getId()));
    }
}
