package org.milerasmus.demo.application;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.code.Codes;

/** Forty calls over three academic years: past ones that are closed, open ones, drafts, one that opens later, one cancelled. */
public final class DemoCalls {

    /** Days from today to the first day of each of the calls; those after the window of an open call lie in this academic year. */
    private static final int PAST = 22;
    private static final int COUNT = 40;

    private final EntityManager em;
    private final Codes codes;
    private final Random random;
    private final Instant now;
    private final LocalDate today;

    public DemoCalls(EntityManager em, Codes codes, Random random, Clock clock) {
        this.em = em;
        this.codes = codes;
        this.random = random;
        this.now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        this.today = LocalDate.now(clock);
    }

    /** The calls of the academies. */
    public List<Call> create(List<Academy> academies) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Call call = new Call(academies.get((i * 3 + 16) % academies.size()));
            describe(call, Offer.ALL.get(i % Offer.ALL.size()));
            schedule(call, i);
            call.number(codes.next("CALL", call.getStartsOn().getYear()));
            settle(call, i);
            em.persist(call);
            calls.add(call);
        }
        return calls;
    }

    private void describe(Call call, Offer offer) {
        call.setKind(offer.kind());
        call.setTitle(offer.title());
        call.getTeaching().setDescription(offer.description());
        call.getTeaching().setStudyField(offer.studyField());
        call.getTeaching().setLanguage(offer.language());
        call.setSeats(offer.seats());
        call.getTeaching().setEcts(offer.ects() == 0 ? null : BigDecimal.valueOf(offer.ects()));
        call.getRequirements().setKinds(offer.kinds());
        if (offer.kinds().contains(PersonKind.CADET)) {
            call.getRequirements().setMinYear(2);
        }
        call.getRequirements().setMinSlp("2221");
        call.getRequirements().setMinCefr(Cefr.B1);
        if (offer.studyField().startsWith("06") && random.nextInt(3) == 0) {
            call.getRequirements().setMinClearance(ClearanceLevel.RESTRICTED);
        }
        call.getCosts().setFee(random.nextInt(3) == 0 ? BigDecimal.valueOf(50L + 25 * random.nextInt(5)) : null);
        call.getCosts().setMealsProvided(random.nextInt(4) > 0);
    }

    /** The past calls began between two years and two months ago; the others begin two to seven months from now. */
    private void schedule(Call call, int number) {
        int inDays = number < PAST ? -60 - number * 30 : 65 + (number - PAST) * 8;
        LocalDate start = today.plusDays(inDays);
        call.setStartsOn(start);
        call.setEndsOn(start.plusDays(switch (call.getKind()) {
            case COMMON_MODULE, TEACHING_VISIT, TRAINING_VISIT -> 4;
            case EVENT -> 2;
            case INSTRUCTOR_EXCHANGE -> 11;
            case INTERNATIONAL_SEMESTER -> 130;
            case LONG_EXCHANGE -> 160;
        }));
        LocalTime lastMinute = LocalTime.of(23, 59);
        call.getWindow().setClosesAt(start.minusDays(45).atTime(lastMinute).atZone(call.getHost().zone()).toInstant());
        call.getWindow().setOpensAt(call.getWindow().getClosesAt().minus(number == COUNT - 1 ? 30 : 260, ChronoUnit.DAYS));
    }

    private void settle(Call call, int number) {
        if (number < PAST) {
            call.publish(call.getWindow().getOpensAt());
            call.close();
        } else if (number >= COUNT - 5 && number < COUNT - 2) {
            call.check(); // stays a draft
        } else {
            call.publish(now);
            if (number == COUNT - 2) {
                call.cancel("The laboratory is rebuilt in these weeks.");
            }
        }
    }

    /** What a call offers; the titles are invented after the programmes of the academies. */
    record Offer(org.milerasmus.reference.ExchangeKind kind, String title, String studyField, String language, int seats, int ects,
            EnumSet<PersonKind> kinds, String description) {

        static final List<Offer> ALL = DemoOffers.all();
    }
}
