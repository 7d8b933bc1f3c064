package org.milerasmus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.decision.Nominations;
import org.milerasmus.exchange.review.Reviews;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;
import org.milerasmus.person.Profiles;
import org.milerasmus.reference.Cefr;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Stale;

/** What the trail tells of a change, and who may read it. */
@ExtendWith(ArquillianExtension.class)
class AuditIT {

    private static final PageRequest PAGE = new PageRequest(0, 25, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Profiles profiles;

    @Inject
    private AuditTrail trail;

    @Inject
    private Nominations nominations;

    @Inject
    private Reviews reviews;

    private Person person;
    private String cadet;
    private String auditor;

    @BeforeEach
    void people() {
        person = exchange.cadet(exchange.academy());
        cadet = person.getAccount().getEmail();
        auditor = exchange.programme(Role.AUDITOR);
    }

    @Test
    void aChangeNamesWhoAndWhatAndWhen() {
        Person edited = As.applicant(cadet, profiles::mine);
        edited.getStudies().setStudyYear(4);
        As.applicant(cadet, () -> profiles.save(edited));
        assertThat(changes()).singleElement().satisfies(line -> {
            assertThat(line.getActor()).isEqualTo(cadet);
            assertThat(line.getDetails()).isEqualTo("studyYear: 3 → 4");
            assertThat(line.getAt()).isNotNull();
        });
    }

    /** A list of values is a table of its own: a change in it alone must neither go unseen nor be written over. */
    @Test
    void aChangeOfAListAloneIsALineAndANewVersion() {
        Person edited = As.applicant(cadet, profiles::mine);
        Person stale = As.applicant(cadet, profiles::mine);
        edited.getLanguages().add(new LanguageSkill("fr", null, Cefr.A2));
        As.applicant(cadet, () -> profiles.save(edited));
        assertThat(changes()).singleElement().satisfies(line -> assertThat(line.getDetails()).startsWith("languages: ").contains("fr null A2"));
        stale.getLanguages().clear();
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.applicant(cadet, () -> profiles.save(stale)));
    }

    /** Other records are told by their codes, and lists of what has no words of its own by their number. */
    @Test
    void aNominationNamesItsCallAndNothingThatOnlyAMachineReads() {
        Academy sending = exchange.academy();
        Call call = exchange.call(exchange.academy(), 2);
        Application application = exchange.submitted(exchange.cadet(sending), call);
        As.staff(exchange.coordinator(sending), () -> nominations.nominate(List.of(exchange.seen(application)), call.getId()));
        AuditFilter nominated = new AuditFilter(null, AuditAction.CHANGED, "Application", application.getId().toString(), null, null);
        assertThat(As.auditor(auditor, () -> trail.list(nominated, PAGE))).singleElement().satisfies(line -> assertThat(line.getDetails())
                .contains("nominatedCall: – → " + call.getCode(), "steps: 1 → 2").doesNotContain("@", "{", "org."));
    }

    /** An auditor has the code that is printed on a paper; a refusal, which knows the number only, is found by it as well. */
    @Test
    void everythingAboutARecordIsFoundByItsCode() {
        Academy sending = exchange.academy();
        Call call = exchange.call(exchange.academy(), 2);
        Application application = exchange.submitted(exchange.cadet(sending), call);
        As.staff(exchange.coordinator(sending), () -> nominations.nominate(List.of(exchange.seen(application)), call.getId()));
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> reviews.get(application.getCode())));
        AuditFilter found = new AuditFilter(null, null, null, application.getCode(), null, null);
        assertThat(As.auditor(auditor, () -> trail.list(found, PAGE)))
                .allSatisfy(line -> assertThat(line.getRecordId()).isEqualTo(application.getId().toString()))
                .extracting(AuditEntry::getAction).containsExactly(AuditAction.DENIED, AuditAction.CHANGED);
        assertThat(As.auditor(auditor, () -> trail.count(new AuditFilter(null, null, null, "MEX-1999-00000", null, null)))).isZero();
    }

    /** An embedded value is told field by field; who is called in an emergency stays out of what is kept for ever. */
    @Test
    void aChangeOfAnEmbeddedValueNamesItsFields() {
        Person edited = As.applicant(cadet, profiles::mine);
        edited.getClearance().setIssuer("Another Demo Authority");
        edited.getEmergencyContact().setPhone("+32 2 000 0000");
        As.applicant(cadet, () -> profiles.save(edited));
        assertThat(changes()).singleElement().satisfies(line -> assertThat(line.getDetails().lines())
                .containsExactlyInAnyOrder("issuer: Demo Authority → Another Demo Authority", "emergencyContact: •••"));
    }

    @Test
    void whatSomebodyTypedBeginsNoLineOfTheTrail() {
        Person edited = As.applicant(cadet, profiles::mine);
        edited.getRank().setRankTitle("Leutnant\nstatus: DISABLED → ACTIVE");
        As.applicant(cadet, () -> profiles.save(edited));
        assertThat(changes()).singleElement().satisfies(line -> assertThat(line.getDetails().lines()).hasSize(1));
    }

    @Test
    void isReadByAdministratorsAndAuditorsOnly() {
        assertThat(As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> trail.count(filter()))).isZero();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.applicant(cadet, () -> trail.count(filter())));
        String coordinator = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.staff(coordinator, () -> trail.list(filter(), PAGE)));
    }

    @Test
    void aPageOfTheTrailIsTwoStatements() {
        assertThat(As.auditor(auditor, () -> Statements.sent(() -> {
            trail.count(filter());
            trail.list(filter(), PAGE);
        }))).hasSize(2);
    }

    private List<AuditEntry> changes() {
        return As.auditor(auditor, () -> trail.list(filter(), PAGE));
    }

    private AuditFilter filter() {
        return new AuditFilter(null, AuditAction.CHANGED, "Person", person.getId().toString(), null, null);
    }
}
