package org.milerasmus.exchange.placement.seat;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.reference.Service;
import org.milerasmus.shared.AcademicYear;

/** Seats that are not free: somebody is proposed for them, if the chain of command agrees, or has been given them. */
public final class Held {

    private static final String BY_CALL = """
            select n.id, y.country, p.service, count(a)
            from Application a join a.nominatedCall n join a.person p join p.account t, Academy y
            where y.id = t.academyId and n.id in :calls and a.status in :holding group by n.id, y.country, p.service""";
    private static final String BY_AGREEMENT = """
            select g.id, n.kind, h.id, n.academicYear, t.academyId, count(a)
            from Application a join a.nominatedCall n join n.agreement g join n.host h join a.person p join p.account t
            where a.status in :holding and exists (select c from Call c where c.agreement = g and c.id in :calls)
            group by g.id, n.kind, h.id, n.academicYear, t.academyId""";

    private final Map<List<Object>, Integer> byCall;
    private final Map<List<Object>, Integer> byAgreement;

    /** The seats of these calls, and those of the agreements that they rest on. */
    public Held(EntityManager em, Set<Long> calls) {
        byCall = sums(em, BY_CALL, calls);
        byAgreement = sums(em, BY_AGREEMENT, calls);
    }

    /** The numbers in the last column, added up for every beginning of the columns before it. */
    private static Map<List<Object>, Integer> sums(EntityManager em, String query, Set<Long> calls) {
        Map<List<Object>, Integer> sums = new HashMap<>();
        em.createQuery(query, Object[].class).setParameter("calls", calls).setParameter("holding", ApplicationStatus.HOPING_FOR_A_SEAT).getResultList().forEach(row -> {
            int number = ((Long) row[row.length - 1]).intValue();
            for (int length = 1; length < row.length; length++) {
                sums.merge(Arrays.asList(Arrays.copyOf(row, length)), number, Integer::sum);
            }
        });
        return sums;
    }

    /** Of a call. */
    public int inCall(Long call) {
        return byCall.getOrDefault(List.<Object>of(call), 0);
    }

    int ofNation(Long call, String country) {
        return byCall.getOrDefault(List.<Object>of(call, country), 0);
    }

    int ofService(Long call, String country, Service service) {
        return byCall.getOrDefault(List.<Object>of(call, country, service), 0);
    }

    /** Of the seats that a host gives under an agreement in a year. */
    int under(Offer offer) {
        return byAgreement.getOrDefault(List.<Object>of(offer.agreement().getId(), offer.kind(), offer.hostId(), offer.year()), 0);
    }

    /** Of those, the ones of one sender, in every year. */
    Map<AcademicYear, Long> ofSender(Offer offer, Long sender) {
        List<Object> beginning = List.of(offer.agreement().getId(), offer.kind(), offer.hostId());
        Map<AcademicYear, Long> years = new HashMap<>();
        byAgreement.forEach((columns, number) -> {
            if (columns.size() == beginning.size() + 2 && columns.getLast().equals(sender) && columns.subList(0, beginning.size()).equals(beginning)) {
                years.put((AcademicYear) columns.get(beginning.size()), (long) number);
            }
        });
        return years;
    }
}
