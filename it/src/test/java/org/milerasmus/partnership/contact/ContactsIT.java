package org.milerasmus.partnership.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.partner.PartnerPages;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.it.Trail;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class ContactsIT {

    private static final PageRequest PAGE = new PageRequest(0, 25, null, false);

    @Inject
    private Trail trail;

    @Inject
    private Exchange exchange;

    @Inject
    private PartnerPages pages;

    @Inject
    private Contacts contacts;

    private Academy own;
    private Academy partner;
    private String coordinator;

    @BeforeEach
    void academies() {
        own = exchange.academy();
        partner = exchange.academy();
        coordinator = exchange.coordinator(own);
    }

    @Test
    void staffKeepTheContactsOfTheirAcademyAndConfirmThemBySaving() {
        Contact begun = As.staff(coordinator, () -> contacts.begin(own.getId()));
        begun.setName("Demo Registrar");
        begun.getDetails().setEmail("registrar@example.test");
        begun.setRole(ContactRole.REGISTRAR);
        Contact saved = As.staff(coordinator, () -> contacts.save(begun));
        assertThat(saved.getConfirmedOn()).isNotNull();
        Contact edited = As.staff(coordinator, () -> contacts.find(saved.getId()));
        edited.setPosition("Demo office");
        As.staff(coordinator, () -> contacts.save(edited));
        assertThat(As.staff(exchange.coordinator(partner), () -> contacts.of(own.getId()))).singleElement()
                .satisfies(row -> assertThat(row.position()).isEqualTo("Demo office"));
        edited.setValidTo(edited.getValidFrom().minusDays(1));
        assertThatThrownBy(() -> As.staff(coordinator, () -> contacts.save(edited))).hasMessage("contact.endBeforeStart");
    }

    @Test
    void confirmingTakesTheFlagAway() {
        Contact old = pages.contact(own, LocalDate.now().minusMonths(14), null);
        assertThat(states(ContactFilter.staleOf(own.getId()))).containsExactly(ContactState.UNCONFIRMED);
        As.staff(coordinator, () -> contacts.confirm(old.getId(), old.getVersion()));
        assertThat(states(ContactFilter.staleOf(own.getId()))).isEmpty();
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(coordinator, () -> contacts.confirm(old.getId(), old.getVersion())));
    }

    @Test
    void ofTwoWhoConfirmAtOnceOneIsToldToLookAgain() {
        Contact old = pages.contact(own, LocalDate.now().minusMonths(14), null);
        List<Object> ends = Race.run(6, i -> () -> {
            As.staff(coordinator, () -> contacts.confirm(old.getId(), old.getVersion()));
            return "confirmed";
        });
        assertThat(ends).filteredOn("confirmed"::equals).hasSize(1);
        assertThat(ends).filteredOn(Throwable.class::isInstance).allSatisfy(end -> assertThat(end).isInstanceOf(Stale.class));
    }

    @Test
    void theListFindsEachStateAsTheRowTellsIt() {
        LocalDate today = LocalDate.now();
        pages.contact(own, today.minusMonths(1), null);
        pages.contact(own, today.minusMonths(1), today.plusDays(30));
        pages.contact(own, today.minusMonths(1), today.minusDays(1));
        pages.contact(own, today.minusMonths(13), null);
        pages.contact(own, today.minusMonths(13), today.plusDays(10));
        for (ContactState state : ContactState.values()) {
            assertThat(states(new ContactFilter(null, null, state, false, own.getId()))).as(state.name()).allMatch(state::equals)
                    .hasSize(state == ContactState.NOT_YET ? 0 : state == ContactState.UNCONFIRMED ? 2 : 1);
        }
        assertThat(states(ContactFilter.staleOf(own.getId()))).hasSize(4).allMatch(ContactState::isStale);
    }

    @Test
    void anotherAcademysContactsAreReadAndNotChanged() {
        Contact theirs = pages.contact(partner, LocalDate.now(), null);
        assertThat(As.staff(coordinator, () -> contacts.of(partner.getId()))).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(coordinator, () -> contacts.find(theirs.getId())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(coordinator, () -> contacts.confirm(theirs.getId(), theirs.getVersion())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(coordinator, () -> contacts.save(theirs)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(coordinator, () -> contacts.remove(theirs.getId(), theirs.getVersion())));
        assertThat(trail.count(AuditAction.DENIED, Contact.class, theirs.getId())).isEqualTo(4);
        As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> contacts.remove(theirs.getId(), theirs.getVersion()));
        assertThat(As.staff(coordinator, () -> contacts.of(partner.getId()))).isEmpty();
    }

    @Test
    void auditorsReadAndApplicantsDoNot() {
        String auditor = exchange.programme(Role.AUDITOR);
        assertThat(As.auditor(auditor, () -> contacts.of(own.getId()))).isEmpty();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.auditor(auditor, () -> contacts.begin(own.getId())));
        String cadet = exchange.cadet(own).getAccount().getEmail();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.applicant(cadet, () -> contacts.of(own.getId())));
    }

    @Test
    void theListNeedsFewStatements() {
        pages.contact(own, LocalDate.now(), null);
        ContactFilter filter = new ContactFilter("demo", ContactRole.COORDINATOR, ContactState.CURRENT, false, null);
        assertThat(Statements.count(() -> As.staff(coordinator, () -> {
            contacts.count(filter);
            contacts.list(filter, PAGE);
        }))).isLessThanOrEqualTo(4);
    }

    private List<ContactState> states(ContactFilter filter) {
        List<ContactRow> rows = As.staff(coordinator, () -> contacts.list(filter, PAGE));
        assertThat(As.staff(coordinator, () -> contacts.count(filter))).isEqualTo(rows.size());
        return rows.stream().map(row -> row.state(LocalDate.now())).toList();
    }
}
