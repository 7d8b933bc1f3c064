package org.milerasmus.exchange.resultimport;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.transcript.ResultSheet;

/** The sheets of all guests of a call whose stay has begun, in two statements; a guest without one has a new one. */
record GuestSheets(EntityManager em, Long callId, LocalDate today) {

    private static final String STAYS = """
            select m from Mobility m join fetch m.person p where m.call.id = :call and m.status <> :off and m.startsOn <= :today
            order by p.familyName, m.id""";
    private static final String SHEETS = "select s from ResultSheet s left join fetch s.transcript where s.mobility.call.id = :call";

    /** By the code of the stay, in the order of the guests' names. */
    Map<String, ResultSheet> byStay() {
        List<Mobility> stays = em.createQuery(STAYS, Mobility.class).setParameter("call", callId).setParameter("off", MobilityStatus.CANCELLED)
                .setParameter("today", today).getResultList();
        Map<Long, ResultSheet> saved = em.createQuery(SHEETS, ResultSheet.class).setParameter("call", callId)
                .setHint("eclipselink.batch", "s.results").getResultStream()
                .collect(Collectors.toMap(sheet -> sheet.getMobility().getId(), sheet -> sheet));
        Map<String, ResultSheet> sheets = new LinkedHashMap<>();
        stays.forEach(stay -> sheets.put(stay.getCode(), saved.getOrDefault(stay.getId(), new ResultSheet(stay))));
        return sheets;
    }
}
