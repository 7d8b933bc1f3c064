package org.milerasmus.demo.visit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.milerasmus.exchange.teaching.Subject;
import org.milerasmus.exchange.teaching.TeachingOffer;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.factsheet.ForensicTopic;
import org.milerasmus.person.Person;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.code.Codes;

/** What instructors offer and what academies ask for. */
public final class DemoVisits {

    private static final int OFFERS = 36;
    private static final int REQUESTS = 16;
    private static final int PAST = 4;
    private static final int DAYS_AGO = 200;
    private static final List<Theme> THEMES = List.of(
            new Theme(ExchangeKind.TEACHING_VISIT, "0612", "Memory forensics"),
            new Theme(ExchangeKind.TEACHING_VISIT, "0612", "Log correlation and timelines"),
            new Theme(ExchangeKind.INSTRUCTOR_EXCHANGE, "0714", "Tactical communications"),
            new Theme(ExchangeKind.TEACHING_VISIT, "1031", "Leadership in multinational units"),
            new Theme(ExchangeKind.TRAINING_VISIT, "0612", "Running a forensics laboratory"),
            new Theme(ExchangeKind.TEACHING_VISIT, "0421", "Law of armed conflict: cases"));

    private final EntityManager em;
    private final Codes codes;
    private final Instant now;
    private final LocalDate today;
    private final List<ForensicTopic> topics;

    public DemoVisits(EntityManager em, Codes codes, Clock clock) {
        this.em = em;
        this.codes = codes;
        this.now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        this.today = LocalDate.now(clock);
        this.topics = em.createNamedQuery("ForensicTopic.all", ForensicTopic.class).getResultList();
    }

    /** What is offered and asked for today, and what was half a year ago and has led to visits since. */
    public void create(List<Person> people, List<Academy> academies, DemoInvitations invitations) {
        List<Person> teachers = people.stream().filter(person -> person.getKind() != PersonKind.CADET && person.isComplete())
                .filter(person -> person.skill("en").isPresent()).limit(OFFERS + PAST).toList();
        List<TeachingOffer> offers = IntStream.range(0, OFFERS).mapToObj(i -> offer(teachers.get(i), i, 0)).toList();
        List<TeachingRequest> requests = IntStream.range(0, REQUESTS).mapToObj(i -> request(academies.get(i * 5 % academies.size()), i, 0)).toList();
        invitations.create(requests, offers);
        for (int i = 0; i < PAST; i++) {
            TeachingOffer offer = offer(teachers.get(OFFERS + i), i, DAYS_AGO);
            TeachingRequest request = request(academies.get((i * 7 + 2) % academies.size()), i, DAYS_AGO);
            invitations.lead(request, offer, DAYS_AGO);
        }
    }

    private TeachingOffer offer(Person person, int number, int daysAgo) {
        TeachingOffer offer = new TeachingOffer(person);
        Theme theme = THEMES.get(number % THEMES.size());
        LocalDate from = today.minusDays(daysAgo);
        describe(offer.getSubject(), theme, "I have taught this for years at my academy, with exercises in small groups. (Invented text of the demo data.)");
        offer.getSubject().setStartsOn(from.plusDays(20L + number * 3L));
        offer.getSubject().setEndsOn(from.plusDays(120L + number * 5L));
        offer.getSubject().setHours(8 + number % 3 * 4);
        choose(offer.getTopics(), theme, number);
        offer.number(codes.next("OFR", from.getYear()));
        if (number % 9 != 4) { // every ninth is still a draft
            offer.publish(now.minus(daysAgo, ChronoUnit.DAYS), from);
        }
        em.persist(offer);
        return offer;
    }

    private TeachingRequest request(Academy academy, int number, int daysAgo) {
        TeachingRequest request = new TeachingRequest(academy, now.minus(daysAgo + number, ChronoUnit.DAYS));
        Theme theme = THEMES.get(number % THEMES.size());
        LocalDate from = today.minusDays(daysAgo);
        describe(request.getSubject(), theme, "For a group of 24 cadets in their third year; laboratory and lodging are provided. (Invented text of the demo data.)");
        request.getSubject().setStartsOn(from.plusDays(40L + number * 4L));
        request.getSubject().setEndsOn(from.plusDays(90L + number * 6L));
        request.getSubject().setHours(8);
        request.getWanted().setMinCefr(number % 2 == 0 ? Cefr.B1 : Cefr.B2);
        request.getWanted().setMinClearance(number % 4 == 1 ? ClearanceLevel.RESTRICTED : null);
        choose(request.getTopics(), theme, number);
        request.number(codes.next("REQ", from.getYear()));
        request.check(from);
        em.persist(request);
        return request;
    }

    private static void describe(Subject subject, Theme theme, String description) {
        subject.setKind(theme.kind());
        subject.setStudyField(theme.field());
        subject.setTitle(theme.title());
        subject.setDescription(description);
    }

    private void choose(Set<ForensicTopic> chosen, Theme theme, int number) {
        if (theme.field().equals("0612") && !topics.isEmpty()) {
            chosen.addAll(new HashSet<>(List.of(topics.get(number % 2), topics.get(2 % topics.size()))));
        }
    }

    private record Theme(ExchangeKind kind, String field, String title) {
    }
}
