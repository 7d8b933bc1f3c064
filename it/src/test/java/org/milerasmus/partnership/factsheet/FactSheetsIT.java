package org.milerasmus.partnership.factsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.partner.PartnerPages;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.it.Trail;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.reference.Cefr;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class FactSheetsIT {

    @Inject
    private Trail trail;

    @Inject
    private Exchange exchange;

    @Inject
    private PartnerPages pages;

    @Inject
    private FactSheets sheets;

    @Inject
    private ForensicTopics topics;

    private Academy own;
    private String coordinator;

    @BeforeEach
    void academy() {
        own = exchange.academy();
        coordinator = exchange.coordinator(own);
    }

    @Test
    void anEmptySheetIsFilledInAndSaysByWhomAndWhen() {
        ForensicTopic topic = pages.topic();
        FactSheet sheet = As.staff(coordinator, () -> sheets.edit(own.getId()));
        assertThat(sheet.getChangedAt()).isNull();
        sheet.getRemarks().setHousing("Demo barracks");
        sheet.getStudyFields().add("1031");
        sheet.getLanguages().add(new TeachingLanguage("en", Cefr.B2));
        sheet.getTopics().add(topic);
        As.staff(coordinator, () -> sheets.save(sheet));
        FactSheet read = As.applicant(exchange.cadet(own).getAccount().getEmail(), () -> sheets.of(own.getId()));
        assertThat(read.getRemarks().getHousing()).isEqualTo("Demo barracks");
        assertThat(read.getStudyFields()).containsExactly("1031");
        assertThat(read.getLanguages()).containsExactly(new TeachingLanguage("en", Cefr.B2));
        assertThat(read.getTopics()).containsExactly(topic);
        assertThat(read.getChangedBy()).isEqualTo("Demo STAFF");
        assertThat(read.getChangedAt()).isNotNull();
    }

    @Test
    void aStaleSheetIsNotOverwritten() {
        pages.sheet(own, sheet -> { });
        FactSheet first = As.staff(coordinator, () -> sheets.edit(own.getId()));
        FactSheet second = As.staff(coordinator, () -> sheets.edit(own.getId()));
        first.getStudyFields().add("0612");
        As.staff(coordinator, () -> sheets.save(first));
        second.getRemarks().setTravel("Saved later");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(coordinator, () -> sheets.save(second)));
    }

    @Test
    void ofTwoWhoBeginASheetTheLaterLooksAgain() {
        FactSheet first = As.staff(coordinator, () -> sheets.edit(own.getId()));
        FactSheet second = As.staff(coordinator, () -> sheets.edit(own.getId()));
        As.staff(coordinator, () -> sheets.save(first));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(coordinator, () -> sheets.save(second)));
    }

    @Test
    void anotherAcademysSheetIsReadAndNotChanged() {
        Academy partner = exchange.academy();
        FactSheet theirs = pages.sheet(partner, sheet -> { });
        assertThat(As.staff(coordinator, () -> sheets.of(partner.getId()))).isEqualTo(theirs);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(coordinator, () -> sheets.edit(partner.getId())));
        FactSheet read = As.staff(coordinator, () -> sheets.of(partner.getId()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(coordinator, () -> sheets.save(read)));
        assertThat(trail.count(AuditAction.DENIED, FactSheet.class, partner.getId())).isEqualTo(2);
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR), () -> sheets.edit(partner.getId())));
    }

    @Test
    void allTopicsNeedOneStatement() {
        pages.topic();
        pages.topic();
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        assertThat(As.administrator(administrator, () -> Statements.sent(() -> topics.all()))).hasSize(1);
    }

    @Test
    void administratorsKeepTheTopics() {
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        ForensicTopic topic = new ForensicTopic();
        topic.setNameEn("Demo " + UUID.randomUUID());
        topic.setNameFr("Démo " + UUID.randomUUID());
        ForensicTopic saved = As.administrator(administrator, () -> topics.save(topic));
        ForensicTopic twin = new ForensicTopic();
        twin.setNameEn(topic.getNameEn());
        twin.setNameFr("Autre " + UUID.randomUUID());
        assertThatThrownBy(() -> As.administrator(administrator, () -> topics.save(twin))).hasMessage("forensicTopic.taken");
        ForensicTopic early = As.administrator(administrator, () -> topics.all()).stream().filter(saved::equals).findFirst().orElseThrow();
        ForensicTopic late = As.administrator(administrator, () -> topics.all()).stream().filter(saved::equals).findFirst().orElseThrow();
        early.setRetired(true);
        As.administrator(administrator, () -> topics.save(early));
        late.setNameFr("Trop tard " + UUID.randomUUID());
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.administrator(administrator, () -> topics.save(late)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.staff(coordinator, () -> topics.save(twin)));
    }
}
