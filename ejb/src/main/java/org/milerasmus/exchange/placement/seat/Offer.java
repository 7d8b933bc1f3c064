package org.milerasmus.exchange.placement.seat;

import java.util.List;
import java.util.Objects;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.promise.Way;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.AcademicYear;

/** What a host gives by an agreement in an academic year for a kind of exchange, over all calls of these. */
record Offer(Agreement agreement, ExchangeKind kind, Long hostId, AcademicYear year) {

    /** The offer that a call is part of. */
    static Offer of(Call call) {
        return new Offer(call.getAgreement(), call.getKind(), call.getHost().getId(), call.getAcademicYear());
    }

    /** Whether each sender has seats of its own. */
    static boolean isDivided(Call call) {
        return call.getAgreement() != null && call.getAgreement().isOfSeveralSenders();
    }

    /** Those of one nation. */
    List<Long> senders(String country) {
        return agreement.getParties().stream().filter(party -> party.getCountry().equals(country)).map(Academy::getId)
                .filter(id -> !Objects.equals(id, hostId)).sorted().toList();
    }

    Way from(Long senderId) {
        return new Way(senderId, hostId, kind);
    }

    /** The parties that can send, by their numbers, in a lasting order. */
    long[] senders() {
        return agreement.getParties().stream().mapToLong(party -> party.getId()).filter(id -> !Objects.equals(id, hostId)).sorted().toArray();
    }
}
