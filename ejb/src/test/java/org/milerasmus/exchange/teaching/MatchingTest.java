package org.milerasmus.exchange.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Account;
import org.milerasmus.shared.RuleBroken;

class MatchingTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    private final Person person = new Person(Account.register("demo@example.test", "Demo Instructor", 7L, "no password"), "Demo", "Instructor", PersonKind.INSTRUCTOR);
    private TeachingOffer offer;
    private TeachingRequest request;

    @BeforeEach
    void fits() {
        person.getLanguages().add(new LanguageSkill("en", "3333", Cefr.B2));
        offer = new TeachingOffer(person);
        subject(offer.getSubject(), FIRST, FIRST.plusDays(30), 16);
        request = new TeachingRequest(new Academy("Demo Host", "Wien", "AT", AcademyKind.MILITARY), Instant.EPOCH);
        subject(request.getSubject(), FIRST.plusDays(10), FIRST.plusDays(60), 8);
    }

    private static void subject(Subject subject, LocalDate from, LocalDate to, int hours) {
        subject.setTitle("Memory forensics");
        subject.setStudyField("0612");
        subject.setStartsOn(from);
        subject.setEndsOn(to);
        subject.setHours(hours);
    }

    @Test
    void looksAtTheFirstDaysInCommon() {
        Match match = Matching.of(offer, request);
        assertThat(match.fits()).isTrue();
        assertThat(match).returns(FIRST.plusDays(10), Match::startsOn).returns(FIRST.plusDays(14), Match::endsOn);
        assertThat(match.findings()).extracting(Match.Finding::rule).containsExactly(MatchRule.OTHER_ACADEMY, MatchRule.VISIT_KIND, MatchRule.FIELD,
                MatchRule.LANGUAGE, MatchRule.DAYS, MatchRule.HOURS);
    }

    @ParameterizedTest
    @CsvSource({"0612,0612,true,4", "0612,0613,true,3", "0612,0688,false,2", "0612,1031,false,0"})
    void fieldsAreNearByTheDigitsThatTheyShare(String wanted, String given, boolean met, int closeness) {
        request.getSubject().setStudyField(wanted);
        offer.getSubject().setStudyField(given);
        assertThat(broken()).isEqualTo(met ? List.of() : List.of(MatchRule.FIELD));
        assertThat(Matching.of(offer, request).closeness()).isEqualTo(closeness);
    }

    @ParameterizedTest
    @CsvSource({"en,3332,,true", "en,4333,,false", "en,,B2,true", "en,,C1,false", "en,4444,B1,true", "en,,,true", "fr,,,false"})
    void theLanguageIsReachedByEitherScale(String language, String slp, Cefr cefr, boolean met) {
        request.getSubject().setLanguage(language);
        request.getWanted().setMinSlp(slp);
        request.getWanted().setMinCefr(cefr);
        assertThat(broken()).isEqualTo(met ? List.of() : List.of(MatchRule.LANGUAGE));
        assertThat(Matching.of(offer, request).isBarred()).isEqualTo(!met);
    }

    @ParameterizedTest
    @CsvSource({"SECRET,14,true", "SECRET,13,false", "RESTRICTED,60,false", "TOP_SECRET,14,true"})
    void theClearanceHoldsToTheLastDayOfTheVisit(ClearanceLevel level, int days, boolean met) {
        request.getWanted().setMinClearance(ClearanceLevel.SECRET);
        person.getClearance().setLevel(level);
        person.getClearance().setExpiresOn(FIRST.plusDays(days));
        assertThat(broken()).isEqualTo(met ? List.of() : List.of(MatchRule.CLEARANCE));
    }

    @ParameterizedTest
    @CsvSource({"14,true", "13,false", "9,false"})
    void enoughDaysAreInCommon(int lastDayOfTheOffer, boolean met) {
        offer.getSubject().setEndsOn(FIRST.plusDays(lastDayOfTheOffer));
        assertThat(broken()).isEqualTo(met ? List.of() : List.of(MatchRule.DAYS));
    }

    @Test
    void chosenDaysLieWithinBothPeriods() {
        assertThat(Matching.on(offer, request, FIRST.plusDays(20), FIRST.plusDays(24)).fits()).isTrue();
        assertThat(Matching.on(offer, request, FIRST.plusDays(28), FIRST.plusDays(32)).fits()).isFalse();
    }

    @Test
    void kindAndHoursCount() {
        request.getSubject().setHours(17);
        offer.getSubject().setKind(ExchangeKind.TRAINING_VISIT);
        assertThat(broken()).containsExactly(MatchRule.VISIT_KIND, MatchRule.HOURS);
    }

    @Test
    void theBestComeFirst() {
        Match near = Matching.of(offer, request);
        offer.getSubject().setStudyField("0613");
        Match further = Matching.of(offer, request);
        request.getSubject().setHours(20);
        Match worse = Matching.of(offer, request);
        assertThat(Stream.of(worse, further, near).sorted(Match.BEST_FIRST)).containsExactly(near, further, worse);
    }

    @ParameterizedTest
    @CsvSource({"TEACHING_VISIT,1,8", "TEACHING_VISIT,7,8", "TEACHING_VISIT,8,10", "TEACHING_VISIT,14,16", "INSTRUCTOR_EXCHANGE,5,4",
            "INSTRUCTOR_EXCHANGE,12,7", "TRAINING_VISIT,30,0"})
    void teachingHoursGrowInProportionAfterTheFirstWeek(ExchangeKind kind, int days, int hours) {
        assertThat(TeachingHours.minimum(kind, days)).isEqualTo(hours);
    }

    @Test
    void aRequestAsksForEnoughHoursAndHasRoomForItsDays() {
        request.getSubject().setHours(7);
        assertThatThrownBy(() -> request.check(FIRST)).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.field()).contains("hours"));
        request.getSubject().setHours(80);
        request.getWanted().setDays(52);
        assertThatThrownBy(() -> request.check(FIRST)).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.field()).contains("days"));
    }

    private List<MatchRule> broken() {
        return Matching.of(offer, request).findings().stream().filter(finding -> !finding.met()).map(Match.Finding::rule).toList();
    }
}
