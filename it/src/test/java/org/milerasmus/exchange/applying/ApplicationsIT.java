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
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class ApplicationsIT {

    @Inject
    private Applicants world;

    @Inject
    private Applications applications;

    private Academy sending;
    private Call call;
    private String cadet;

    @BeforeEach
    void people() {
        sending = world.academy();
        call = world.call(world.academy());
        cadet = world.cadet(sending);
    }

    @Test
    void handsInAndKeepsTheHistory() {
        Application draft = world.ready(cadet, call);
        submit(draft);
        assertThat(world.stored(draft).getStatus()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(world.stored(draft).getSubmittedAt()).isNotNull();
    }

    @Test
    void refusesAWindowThatHasClosedSinceTheCallWasChosen() {
        Application draft = world.ready(cadet, call);
        world.change(call, stored -> stored.getWindow().setClosesAt(Instant.now().minusSeconds(1)));
        refuses(draft, "application.callNotOpen");
    }

    @Test
    void refusesARuleThatIsNotMet() {
        Application draft = world.ready(cadet, call);
        world.change(call, stored -> stored.getRequirements().setMinYear(5));
        refuses(draft, "application.notEligible");
    }

    @Test
    void refusesACallThatIsWishedInAnotherLiveApplication() {
        submit(world.ready(cadet, call));
        refuses(world.ready(cadet, call), "application.alreadyWished");
    }

    @Test
    void letsOnlyOneOfTwoDraftsForTheSameCallGoWhenBothAreHandedInAtOnce() {
        List<Application> drafts = List.of(world.ready(cadet, call), world.ready(cadet, call));
        List<Object> outcomes = Race.run(2, i -> () -> As.applicant(cadet, () -> applications.submit(drafts.get(i).getId(), drafts.get(i).getVersion())));
        assertThat(outcomes).filteredOn(RuleBroken.class::isInstance).singleElement().extracting(e -> ((RuleBroken) e).key())
                .isEqualTo("application.alreadyWished");
        assertThat(drafts).extracting(draft -> world.stored(draft).getStatus())
                .containsExactlyInAnyOrder(ApplicationStatus.SUBMITTED, ApplicationStatus.DRAFT);
    }

    @Test
    void handsTheSameDraftInOnce() {
        Application draft = world.ready(cadet, call);
        List<Object> outcomes = Race.run(5, i -> () -> As.applicant(cadet, () -> applications.submit(draft.getId(), draft.getVersion())));
        assertThat(outcomes).filteredOn(BusinessException.class::isInstance).hasSize(4);
    }

    @Test
    void isStaleWhenSavedElsewhere() {
        Application draft = world.ready(cadet, call);
        world.move(draft, stored -> stored.motivate("Another tab was faster, and it wrote more than fifty characters."));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> submit(draft));
    }

    @Test
    void confirmsTheSeatAndGivesItBack() {
        Application application = world.ready(cadet, call);
        submit(application);
        world.move(application, stored -> {
            stored.nominate(world.stored(call), world.staff());
            stored.accept(world.staff());
        });
        As.applicant(cadet, () -> applications.confirm(application.getId(), world.stored(application).getVersion()));
        assertThat(world.stored(application).getStatus()).isEqualTo(ApplicationStatus.CONFIRMED);
        As.applicant(cadet, () -> applications.withdraw(application.getId(), world.stored(application).getVersion()));
        assertThat(world.stored(application).getStatus()).isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    @Test
    void doesNotShowAnotherApplicantThatItExists() {
        Application draft = world.ready(cadet, call);
        String stranger = world.cadet(sending);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(stranger, () -> applications.submit(draft.getId(), draft.getVersion())));
        assertThat(world.audited(AuditAction.DENIED, Application.class, draft.getId())).isEqualTo(1);
        assertThat(world.stored(draft).getStatus()).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void isForApplicantsOnly() {
        Application draft = world.ready(cadet, call);
        String coordinator = world.account(Role.STAFF, sending);
        String auditor = world.account(Role.AUDITOR, null);
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.staff(coordinator, () -> applications.submit(draft.getId(), draft.getVersion())));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.auditor(auditor, () -> applications.withdraw(draft.getId(), draft.getVersion())));
    }

    private void submit(Application draft) {
        As.applicant(cadet, () -> applications.submit(draft.getId(), draft.getVersion()));
    }

    private void refuses(Application draft, String key) {
        assertThatThrownBy(() -> submit(draft)).isInstanceOf(RuleBroken.class).hasMessage(key);
        assertThat(world.stored(draft).getStatus()).isEqualTo(ApplicationStatus.DRAFT);
    }
}
