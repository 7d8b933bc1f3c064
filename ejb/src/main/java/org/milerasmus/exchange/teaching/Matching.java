package org.milerasmus.exchange.teaching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.milerasmus.partnership.factsheet.ForensicTopic;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ClearanceLevel;

/** Holds an offer and a request side by side, rule by rule. */
public final class Matching {

    private static final int NARROW_FIELD = 3;

    private final TeachingOffer offer;
    private final TeachingRequest request;
    private final Person person;
    private final LocalDate startsOn;
    private final LocalDate endsOn;

    private Matching(TeachingOffer offer, TeachingRequest request, LocalDate startsOn, LocalDate endsOn) {
        this.offer = offer;
        this.request = request;
        this.person = offer.getPerson();
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** For the first days that both have in common. */
    public static Match of(TeachingOffer offer, TeachingRequest request) {
        LocalDate first = later(offer.getSubject().getStartsOn(), request.getSubject().getStartsOn());
        return new Matching(offer, request, first, first.plusDays(request.getWanted().getDays() - 1L)).match();
    }

    /** For a visit on certain days. */
    public static Match on(TeachingOffer offer, TeachingRequest request, LocalDate startsOn, LocalDate endsOn) {
        return new Matching(offer, request, startsOn, endsOn).match();
    }

    private Match match() {
        List<Match.Finding> findings = new ArrayList<>(List.of(otherAcademy(), kind(), field()));
        Stream.of(topic(), Optional.of(language()), clearance(), Optional.of(days()), Optional.of(hours())).flatMap(Optional::stream).forEach(findings::add);
        return new Match(startsOn, endsOn, sharedDigits() + common().size(), List.copyOf(findings));
    }

    private Match.Finding otherAcademy() {
        return Match.Finding.of(MatchRule.OTHER_ACADEMY, !Objects.equals(person.getAccount().getAcademyId(), request.getAcademy().getId()));
    }

    private Match.Finding kind() {
        return Match.Finding.of(MatchRule.VISIT_KIND, offer.getSubject().getKind() == request.getSubject().getKind(),
                request.getSubject().getKind(), offer.getSubject().getKind());
    }

    private Match.Finding field() {
        return Match.Finding.of(MatchRule.FIELD, sharedDigits() >= NARROW_FIELD, request.getSubject().getStudyField(), offer.getSubject().getStudyField());
    }

    private int sharedDigits() {
        String wanted = request.getSubject().getStudyField();
        String given = offer.getSubject().getStudyField();
        int shared = 0;
        while (shared < Math.min(wanted.length(), given.length()) && wanted.charAt(shared) == given.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private Optional<Match.Finding> topic() {
        return request.getTopics().isEmpty() ? Optional.empty() : Optional.of(Match.Finding.of(MatchRule.TOPIC, !common().isEmpty(),
                numbers(request.getTopics().stream()), numbers(common().stream())));
    }

    private List<ForensicTopic> common() {
        return request.getTopics().stream().filter(offer.getTopics()::contains).toList();
    }

    private static List<Long> numbers(Stream<ForensicTopic> topics) {
        return topics.map(ForensicTopic::getId).sorted().toList();
    }

    private Match.Finding language() {
        String wanted = request.getSubject().getLanguage();
        Optional<LanguageSkill> skill = wanted.equals(offer.getSubject().getLanguage()) ? person.skill(wanted) : Optional.empty();
        String slp = request.getWanted().getMinSlp();
        Cefr cefr = request.getWanted().getMinCefr();
        return Match.Finding.of(MatchRule.LANGUAGE, skill.filter(one -> one.reaches(slp, cefr)).isPresent(), Locale.of(wanted),
                levels(slp, cefr), skill.map(one -> levels(one.getSlp(), one.getCefr())).orElse(null));
    }

    private static List<Object> levels(String slp, Cefr cefr) {
        List<Object> levels = LanguageSkill.levels(slp, cefr);
        return levels.isEmpty() ? null : levels;
    }

    private Optional<Match.Finding> clearance() {
        ClearanceLevel needed = request.getWanted().getMinClearance();
        if (needed == null || needed == ClearanceLevel.NONE) {
            return Optional.empty();
        }
        return Optional.of(Match.Finding.of(MatchRule.CLEARANCE, person.getClearance().covers(needed, endsOn), needed, endsOn,
                person.getClearance().getLevel(), person.getClearance().getExpiresOn()));
    }

    private Match.Finding days() {
        LocalDate from = later(offer.getSubject().getStartsOn(), request.getSubject().getStartsOn());
        LocalDate to = earlier(offer.getSubject().getEndsOn(), request.getSubject().getEndsOn());
        long shared = Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
        boolean within = !startsOn.isBefore(from) && !endsOn.isAfter(to);
        return Match.Finding.of(MatchRule.DAYS, shared >= request.getWanted().getDays() && within, request.getWanted().getDays(), shared, startsOn, endsOn);
    }

    private Match.Finding hours() {
        return Match.Finding.of(MatchRule.HOURS, offer.getSubject().getHours() >= request.getSubject().getHours(),
                request.getSubject().getHours(), offer.getSubject().getHours());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
