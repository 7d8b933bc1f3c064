package org.milerasmus.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.notification.Mailbox;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Registration;
import org.milerasmus.person.Registrations;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.Role;
import org.milerasmus.security.password.PasswordLinks;
import org.milerasmus.security.signin.SecondAuthentication;
import org.milerasmus.security.signin.SignIn;
import org.milerasmus.security.signin.SignIns;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class AccountsIT {

    private static final String PASSWORD = "Quiet-Harbour-2026";
    private static final Pattern LINK = Pattern.compile("token=([\\w-]+)");
    private static final PageRequest PAGE = new PageRequest(0, 25, "email", false);

    @Inject
    private Exchange exchange;

    @Inject
    private Registrations registrations;

    @Inject
    private Accounts accounts;

    @Inject
    private OwnAccounts own;

    @Inject
    private SignIns signIns;

    @Inject
    private SecondAuthentication again;

    @Inject
    private PasswordLinks links;

    @Inject
    private Mailbox mailbox;

    private Academy academy;
    private String coordinator;
    private String email;

    @BeforeEach
    void register() {
        academy = exchange.academy();
        coordinator = exchange.coordinator(academy);
        email = UUID.randomUUID().toString().substring(0, 8) + "@register.test";
        registrations.register(new Registration("Demo", "Cadet", email, academy.getId(), PersonKind.CADET, PASSWORD, "en"));
    }

    @Test
    void oneAddressGetsOneAccountHoweverManyRegisterAtOnce() {
        String wanted = "race" + email;
        List<Object> ends = Race.run(8, i -> () -> {
            registrations.register(new Registration("Demo", "Racer", wanted, academy.getId(), PersonKind.CADET, PASSWORD, "en"));
            return "registered";
        });
        assertThat(ends).contains("registered");
        assertThat(ends).filteredOn(Throwable.class::isInstance)
                .allSatisfy(end -> assertThat((Throwable) end).hasStackTraceContaining("for key"));
        AccountFilter racer = new AccountFilter(wanted, null, null, null);
        assertThat(As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> accounts.count(racer))).isEqualTo(1);
    }

    @Test
    void whoRegisteredSignsInOnlyAfterTheApproval() {
        assertThat(signIns.attempt(email, PASSWORD).outcome()).isEqualTo(SignIn.Outcome.PENDING);
        AccountRow row = row();
        As.staff(coordinator, () -> accounts.approve(row.id(), row.version()));
        SignIn signIn = signIns.attempt(email.toUpperCase(), PASSWORD);
        assertThat(signIn.outcome()).isEqualTo(SignIn.Outcome.SUCCEEDED);
        assertThat(signIn.role()).isEqualTo(Role.APPLICANT);
    }

    @Test
    void anotherAcademyKnowsNothingOfIt() {
        AccountRow row = row();
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> accounts.approve(row.id(), row.version())));
        assertThat(As.staff(stranger, () -> accounts.count(filter()))).isZero();
    }

    @Test
    void applicantsAndAuditorsApproveNobody() {
        AccountRow row = row();
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.applicant(email, () -> accounts.approve(row.id(), row.version())));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR), () -> accounts.approve(row.id(), row.version())));
    }

    @Test
    void twoCoordinatorsDoNotDecideTwice() {
        AccountRow row = row();
        As.staff(coordinator, () -> accounts.approve(row.id(), row.version()));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(coordinator, () -> accounts.refuse(row.id(), row.version())));
    }

    @Test
    void aSecondRegistrationTellsNothingAndChangesNothing() {
        registrations.register(new Registration("Other", "Person", email, academy.getId(), PersonKind.OFFICER, PASSWORD, "fr"));
        assertThat(As.staff(coordinator, () -> accounts.list(filter(), PAGE))).extracting(AccountRow::name).containsExactly("Demo Cadet");
    }

    @Test
    void wrongPasswordsThatArriveAtOnceAllCount() {
        AccountRow row = row();
        As.staff(coordinator, () -> accounts.approve(row.id(), row.version()));
        Race.run(10, i -> () -> signIns.attempt(email, "Wrong-Harbour-" + i));
        assertThat(signIns.attempt(email, PASSWORD).outcome()).isEqualTo(SignIn.Outcome.LOCKED);
    }

    @Test
    void wrongPasswordsOfASecondAuthenticationCountAlthoughNothingIsDone() {
        AccountRow row = row();
        As.staff(coordinator, () -> accounts.approve(row.id(), row.version()));
        As.applicant(email, () -> again.require(PASSWORD));
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> As.applicant(email, () -> again.require("Wrong-Harbour"))).hasMessage("password.presentWrong");
        }
        assertThatThrownBy(() -> As.applicant(email, () -> again.require("Wrong-Harbour"))).hasMessage("password.locked");
        assertThatThrownBy(() -> As.applicant(email, () -> again.require(PASSWORD))).hasMessage("password.locked");
        assertThat(signIns.attempt(email, PASSWORD).outcome()).isEqualTo(SignIn.Outcome.LOCKED);
    }

    @Test
    void staffInviteTheOfficialsOfTheirOwnAcademyAlone() {
        String official = "official." + email;
        As.staff(coordinator, () -> links.invite(official, "Demo Official", Role.OFFICIAL, academy.getId()));
        assertThat(As.staff(coordinator, () -> accounts.list(new AccountFilter(official, null, Role.OFFICIAL, null), PAGE))).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(
                () -> As.staff(coordinator, () -> links.invite("other." + email, "Demo Staff", Role.STAFF, academy.getId())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(
                () -> As.staff(coordinator, () -> links.invite("other." + email, "Demo Official", Role.OFFICIAL, academy.getId() - 1)));
    }

    @Test
    void whoIsSignedOutEverywhereHasNoSessionAnyMore() {
        AccountRow row = row();
        As.staff(coordinator, () -> accounts.approve(row.id(), row.version()));
        SignIn signIn = signIns.attempt(email, PASSWORD);
        assertThat(nextRequest(() -> signIns.isCurrent(signIn.epoch()))).isEqualTo(true);
        As.applicant(email, () -> own.logOutEverywhere());
        assertThat(nextRequest(() -> signIns.isCurrent(signIn.epoch()))).isEqualTo(false);
    }

    /** A request remembers its caller: what another one has changed the next one sees. */
    private Object nextRequest(Callable<Boolean> work) {
        return Race.run(1, i -> () -> As.applicant(email, work)).getFirst();
    }

    @Test
    void aPasswordIsChosenOnceWhateverLinksAreOut() {
        activate();
        links.forgotten(email);
        links.forgotten(email);
        List<String> tokens = tokens();
        List<Object> ends = Race.run(2, i -> () -> {
            links.choose(tokens.get(i), "Other-Harbour-" + i);
            return i;
        });
        assertThat(ends).filteredOn(Integer.class::isInstance).singleElement()
                .satisfies(i -> assertThat(signIns.attempt(email, "Other-Harbour-" + i).outcome()).isEqualTo(SignIn.Outcome.SUCCEEDED));
        assertThat(tokens).allSatisfy(token -> assertThat(links.holder(token)).isEmpty());
        assertThatThrownBy(() -> links.choose(tokens.getFirst(), PASSWORD)).hasMessage("password.linkOver");
    }

    @Test
    void whoChangesThePasswordMakesLinksWorthless() {
        activate();
        links.forgotten(email);
        As.applicant(email, () -> own.changePassword(PASSWORD, "Other-Harbour-2026"));
        assertThat(tokens()).singleElement().satisfies(token -> assertThat(links.holder(token)).isEmpty());
        assertThat(signIns.attempt(email, "Other-Harbour-2026").outcome()).isEqualTo(SignIn.Outcome.SUCCEEDED);
    }

    @Test
    void nobodyFillsAnothersMailbox() {
        activate();
        for (int i = 0; i < 6; i++) {
            links.forgotten(email);
        }
        assertThat(tokens()).hasSize(3);
    }

    @Test
    void aSessionThatWasLeftOpenIsNoWayToGuessThePassword() {
        activate();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> As.applicant(email, () -> own.changePassword("Wrong-Harbour-2026", "Other-Harbour-2026")))
                    .isInstanceOf(RuleBroken.class);
        }
        assertThatThrownBy(() -> As.applicant(email, () -> own.changePassword(PASSWORD, "Other-Harbour-2026"))).hasMessage("password.locked");
        assertThat(signIns.attempt(email, PASSWORD).outcome()).isEqualTo(SignIn.Outcome.LOCKED);
    }

    @Test
    void namesThatNoAccountCanShowAreRefusedAtTheirField() {
        Registration endless = new Registration("D".repeat(80), "C".repeat(80), "new." + email, academy.getId(), PersonKind.CADET, PASSWORD, "en");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> registrations.register(endless))
                .satisfies(refused -> assertThat(refused.field()).contains("familyName"));
    }

    /** A letter that turns the direction of what follows makes one name look like another. */
    @Test
    void namesWithLettersThatNobodySeesAreRefused() {
        Registration disguised = new Registration("Demo", "Ca\u202Eted", "new." + email, academy.getId(), PersonKind.CADET, PASSWORD, "en");
        assertThatExceptionOfType(EJBException.class).isThrownBy(() -> registrations.register(disguised))
                .withCauseInstanceOf(ConstraintViolationException.class).havingCause().withMessageContaining("familyName");
    }

    @Test
    void unknownAddressesAndLinksTellNothing() {
        assertThat(signIns.attempt("nobody@register.test", PASSWORD).outcome()).isEqualTo(SignIn.Outcome.WRONG);
        links.forgotten("nobody@register.test");
        assertThat(links.holder("no such token")).isEmpty();
        assertThatThrownBy(() -> links.choose("no such token", PASSWORD)).hasMessage("password.linkOver");
    }

    @Test
    void weakPasswordsAreRefused() {
        assertThatThrownBy(() -> registrations.register(
                new Registration("Demo", "Cadet", "new." + email, academy.getId(), PersonKind.CADET, "passwordpassword", "en")))
                .hasMessage("password.guessable");
    }

    @Test
    void theListNeedsFewStatements() {
        assertThat(Statements.count(() -> As.staff(coordinator, () -> {
            accounts.count(filter());
            accounts.list(filter(), PAGE);
        }))).isLessThanOrEqualTo(4);
    }

    private void activate() {
        AccountRow row = row();
        As.staff(coordinator, () -> accounts.approve(row.id(), row.version()));
    }

    /** The secrets of the links that wait in the outbox. */
    private List<String> tokens() {
        return mailbox.texts(email).stream().map(LINK::matcher).filter(Matcher::find).map(found -> found.group(1)).toList();
    }

    private AccountRow row() {
        List<AccountRow> found = As.staff(coordinator, () -> accounts.list(filter(), PAGE));
        assertThat(found).extracting(AccountRow::status).containsExactly(AccountStatus.PENDING);
        return found.getFirst();
    }

    private AccountFilter filter() {
        return new AccountFilter(email, null, null, null);
    }
}
