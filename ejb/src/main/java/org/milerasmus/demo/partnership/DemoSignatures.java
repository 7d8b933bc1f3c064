package org.milerasmus.demo.partnership;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.milerasmus.demo.people.DemoPdf;
import org.milerasmus.demo.people.DemoPeople;
import org.milerasmus.document.Upload;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Approval;
import org.milerasmus.partnership.agreement.SignedScan;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreement.life.Actor;
import org.milerasmus.security.Account;
import org.milerasmus.shared.code.Codes;

/** Takes demo agreements through their life: coordinators propose, signatories approve, universities sign on paper. */
public final class DemoSignatures {

    private static final LocalTime OFFICE_HOURS = LocalTime.of(9, 30);

    private final EntityManager em;
    private final Codes codes;
    private final LocalDate today;

    public DemoSignatures(EntityManager em, Codes codes, Clock clock) {
        this.em = em;
        this.codes = codes;
        this.today = LocalDate.now(clock);
    }

    /** An agreement that all parties approved before its first day, or lately where that is still to come. */
    public Agreement agreed(Academy academy, List<Academy> partners, Terms text) {
        LocalDate day = text.getPeriod().getInForceFrom().isAfter(today) ? today.minusDays(40) : text.getPeriod().getInForceFrom().minusDays(60);
        Agreement agreement = draft(academy, partners, text, day);
        agreement.propose(coordinator(academy, at(day.plusDays(4))));
        approve(agreement, day.plusDays(20));
        pass(agreement, text.getPeriod().getInForceFrom());
        pass(agreement, text.getPeriod().getInForceTo().plusDays(1));
        return agreement;
    }

    /** Lets the calendar do on a day what was due, unless that day is still to come. */
    private void pass(Agreement agreement, LocalDate day) {
        if (!day.isAfter(today)) {
            agreement.pass(day, Actor.calendar(at(day)));
        }
    }

    /** A draft that was begun on a day. */
    Agreement draft(Academy academy, List<Academy> partners, Terms text, LocalDate day) {
        List<Academy> parties = Stream.concat(Stream.of(academy), partners.stream()).toList();
        Agreement agreement = new Agreement(codes.next("AGR", text.getPeriod().getInForceFrom().getYear()), academy, parties, text, coordinator(academy, at(day)));
        em.persist(agreement);
        return agreement;
    }

    /** Each party approves the text that lies before them. */
    void approve(Agreement agreement, LocalDate day) {
        String hash = agreement.texts().latest().getSeal().getContentHash();
        agreement.getParties().forEach(party -> agreement.approve(approval(party, hash, at(day)), day));
    }

    private Approval approval(Academy party, String hash, Instant at) {
        if (party.getKind() == AcademyKind.MILITARY) {
            return Approval.by(signatory(party), party, hash, at);
        }
        Upload paper = Upload.of("signed.pdf", DemoPdf.saying("Invented signature of " + party.getCodes().getErasmusCode()));
        return Approval.onPaper(new SignedScan(paper, at), "Demo Rector of " + party.getCity(), party, hash, account(DemoPeople.ADMINISTRATOR).orElseThrow());
    }

    Account signatory(Academy academy) {
        String code = code(academy);
        return account("signatory." + code + "@demo.example").orElseGet(() -> account("coordinator." + code + "@demo.example").orElseThrow());
    }

    /** What a coordinator does. */
    Actor coordinator(Academy academy, Instant at) {
        return new Actor(academy, "Demo Coordinator " + code(academy).toUpperCase(Locale.ROOT), at);
    }

    static Instant at(LocalDate day) {
        return day.atTime(OFFICE_HOURS).toInstant(ZoneOffset.UTC);
    }

    private static String code(Academy academy) {
        return academy.getCodes().getErasmusCode().replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private Optional<Account> account(String email) {
        return em.createNamedQuery("Account.byEmail", Account.class).setParameter("email", email).getResultStream().findFirst();
    }
}
