package org.milerasmus.exchange.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class DraftsIT {

    @Inject
    private Applicants world;

    @Inject
    private Drafts drafts;

    @Inject
    private MyApplications mine;

    private Academy sending;
    private Call first;
    private Call second;
    private String cadet;

    @BeforeEach
    void people() {
        sending = world.academy();
        first = world.call(world.academy());
        second = world.call(world.academy());
        cadet = world.cadet(sending);
    }

    @Test
    void beginsOneDraftAndOpensItAgain() {
        String code = As.applicant(cadet, () -> drafts.start(first.getCode()));
        assertThat(code).matches("MEX-20\\d\\d-\\d{5}");
        assertThat(As.applicant(cadet, () -> drafts.start(second.getCode()))).isEqualTo(code);
        assertThat(read(code).wishes()).extracting(Choice::callId).containsExactly(first.getId(), second.getId());
    }

    @Test
    void savesEachStepUnderANewVersion() {
        MyApplication draft = read(As.applicant(cadet, () -> drafts.start(first.getCode())));
        long chosen = As.applicant(cadet, () -> drafts.choose(draft.id(), draft.version(), List.of(second.getId(), first.getId())));
        long written = As.applicant(cadet, () -> drafts.motivate(draft.id(), chosen, "First line\r\nSecond line "));
        MyApplication now = read(draft.code());
        assertThat(now.wishes()).extracting(Choice::callId).containsExactly(second.getId(), first.getId());
        assertThat(now.motivation()).isEqualTo("First line\nSecond line");
        assertThat(List.of(draft.version(), chosen, written)).doesNotHaveDuplicates();
        assertThat(now.version()).isEqualTo(written);
        assertThat(now.savedAt()).isAfterOrEqualTo(now.startedAt());
    }

    @Test
    void isStaleWhenAnotherTabHasSaved() {
        MyApplication draft = read(As.applicant(cadet, () -> drafts.start(first.getCode())));
        As.applicant(cadet, () -> drafts.choose(draft.id(), draft.version(), List.of(second.getId())));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.applicant(cadet, () -> drafts.motivate(draft.id(), draft.version(), "late")));
        assertThat(read(draft.code()).motivation()).isNull();
    }

    @Test
    void takesOpenCallsOnlyAndWordsThatFit() {
        MyApplication draft = read(As.applicant(cadet, () -> drafts.start(null)));
        world.change(second, call -> call.getWindow().setClosesAt(Instant.now().minusSeconds(1)));
        assertThatThrownBy(() -> As.applicant(cadet, () -> drafts.choose(draft.id(), draft.version(), List.of(second.getId()))))
                .isInstanceOf(RuleBroken.class).hasMessage("application.callOver");
        assertThatThrownBy(() -> As.applicant(cadet, () -> drafts.motivate(draft.id(), draft.version(), "m".repeat(4001))))
                .isInstanceOf(RuleBroken.class).hasMessage("application.motivationTooLong");
    }

    @Test
    void throwsADraftAwayWithItsDocuments() {
        Application draft = world.ready(cadet, first);
        As.applicant(cadet, () -> drafts.discard(draft.getId(), draft.getVersion()));
        assertThat(world.stored(draft)).isNull();
    }

    @Test
    void anotherApplicantSeesNothing() {
        Application draft = world.ready(cadet, first);
        String stranger = world.cadet(sending);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(stranger, () -> mine.get(draft.getCode())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(stranger, () -> drafts.motivate(draft.getId(), draft.getVersion(), "mine")));
        assertThat(world.audited(AuditAction.DENIED, Application.class, draft.getId())).isEqualTo(2);
        assertThat(As.applicant(stranger, () -> mine.list())).isEmpty();
    }

    @Test
    void isForApplicantsOnly() {
        String coordinator = world.account(Role.STAFF, sending);
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.staff(coordinator, () -> drafts.start(null)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.staff(coordinator, () -> mine.list()));
    }

    @Test
    void offersOpenCallsWithEveryRule() {
        world.change(second, call -> call.getRequirements().setMinYear(5));
        List<Choice> found = As.applicant(cadet, () -> mine.choices(first.getTitle()));
        assertThat(found).singleElement().returns(first.getId(), Choice::callId).returns(true, Choice::eligible);
        assertThat(As.applicant(cadet, () -> mine.choices(second.getTitle()))).singleElement().returns(1L, Choice::obstacles);
    }

    @Test
    void listsWithFewStatements() {
        Application seated = world.ready(cadet, first, second);
        world.ready(cadet, second);
        assertThat(As.applicant(cadet, () -> mine.list())).extracting(ApplicationRow::wishes).containsExactly(1L, 2L);
        assertThat(As.applicant(cadet, () -> Statements.count(() -> mine.list()))).isLessThanOrEqualTo(2);
        assertThat(As.applicant(cadet, () -> Statements.count(() -> mine.get(seated.getCode())))).isLessThanOrEqualTo(12);
        assertThat(As.applicant(cadet, () -> Statements.count(() -> mine.choices(null)))).isLessThanOrEqualTo(5);
    }

    private MyApplication read(String code) {
        return As.applicant(cadet, () -> mine.get(code));
    }
}
