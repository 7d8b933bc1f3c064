package org.milerasmus.exchange.placement.merit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.placement.matching.Quotas;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.reference.Service;

/** Builds the nested quotas of a contest: agreement, call, nation, service; what is held already is not there to be given. */
final class SeatTree {

    private final Terms terms;
    private final Held held;
    private final Quotas quotas = new Quotas();
    private final List<QuotaScope> scopes = new ArrayList<>();
    private final Map<List<Object>, Integer> known = new HashMap<>();

    SeatTree(Terms terms, Held held) {
        this.terms = terms;
        this.held = held;
    }

    /** The innermost quota for somebody of a nation and a service in a call. */
    int leaf(Call call, String country, Service service) {
        int seats = known(List.of("call", call.getId()), QuotaScope.CALL, agreement(call), () -> call.getSeats() - held.inCall(call.getId()));
        int nation = terms.maxPerNation() == null ? seats : known(List.of("nation", call.getId(), country), QuotaScope.NATION, seats,
                () -> terms.maxPerNation() - held.ofNation(call.getId(), country));
        return terms.maxPerService() == null || service == null ? nation : known(List.of("service", call.getId(), country, service),
                QuotaScope.SERVICE, nation, () -> terms.maxPerService() - held.ofService(call.getId(), country, service));
    }

    /** A call that rests on an agreement is open to its parties alone: so its seats lie inside what the host receives from them in a year. */
    private int agreement(Call call) {
        Agreement base = call.getAgreement();
        if (base == null) {
            return -1;
        }
        Academy host = call.getHost();
        return known(List.of("agreement", base.getId(), call.getKind(), call.getAcademicYear(), host.getId()), QuotaScope.AGREEMENT, -1,
                () -> base.seats(call.getKind(), host) - held.under(base.getId(), call.getKind(), call.getAcademicYear(), host.getId()));
    }

    private int known(List<Object> key, QuotaScope scope, int wider, IntSupplier seats) {
        Integer found = known.get(key);
        if (found == null) {
            found = wider < 0 ? quotas.add(seats.getAsInt()) : quotas.addInside(wider, seats.getAsInt());
            scopes.add(scope);
            known.put(key, found);
        }
        return found;
    }

    Quotas quotas() {
        return quotas;
    }

    List<QuotaScope> scopes() {
        return scopes;
    }
}
