package org.milerasmus.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.outbox.ClaimedMail;
import org.milerasmus.outbox.Deliveries;
import org.milerasmus.outbox.MailStatus;
import org.milerasmus.outbox.OutboxMails;
import org.milerasmus.outbox.OutboxRow;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;

@ExtendWith(ArquillianExtension.class)
class NoticesIT {

    private static final PageRequest PAGE = new PageRequest(0, 50, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Admissions admissions;

    @Inject
    private Notices notices;

    @Inject
    private OutboxMails mails;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Mailbox mailbox;

    private Application application;
    private String applicant;
    private String sender;
    private String receiver;

    @BeforeEach
    void anApplicantIsAccepted() {
        Academy sending = exchange.academy();
        Academy host = exchange.academy();
        Call call = exchange.call(host, 2);
        sender = exchange.coordinator(sending);
        receiver = exchange.coordinator(host);
        application = exchange.nominated(exchange.cadet(sending), call);
        applicant = exchange.email(application);
        var seen = exchange.seen(application);
        assertThat(As.staff(receiver, () -> admissions.accept(List.of(seen))).getFirst().done()).isTrue();
    }

    @Test
    void theApplicantAndTheSendingAcademyAreTold() {
        List<NoticeRow> news = As.applicant(applicant, () -> notices.list(PAGE));
        assertThat(news).singleElement().satisfies(row -> {
            assertThat(row.title()).startsWith("You have a seat: Demo module");
            assertThat(row.link()).isEqualTo("/exchange/application/view?code=" + application.getCode());
            assertThat(row.read()).isFalse();
        });
        assertThat(As.staff(sender, () -> notices.unread())).isEqualTo(1);
        assertThat(As.staff(receiver, () -> notices.unread())).isZero();
    }

    @Test
    void eachOfThemGetsAMailToo() {
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        List<OutboxRow> rows = As.administrator(administrator, () -> mails.list(null, PageRequest.all()));
        assertThat(rows).extracting(OutboxRow::recipient).contains(applicant, sender).doesNotContain(receiver);
    }

    @Test
    void whatWasReadIsNotNew() {
        Long id = As.applicant(applicant, () -> notices.list(PAGE)).getFirst().id();
        As.applicant(applicant, () -> notices.read(id));
        assertThat(As.applicant(applicant, () -> notices.unread())).isZero();
        As.staff(sender, () -> notices.readAll());
        assertThat(As.staff(sender, () -> notices.unread())).isZero();
    }

    @Test
    void somebodyElsesNoticeIsNotFound() {
        Long id = As.applicant(applicant, () -> notices.list(PAGE)).getFirst().id();
        assertThatThrownBy(() -> As.staff(sender, () -> notices.read(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void theOutboxIsTheAdministratorsAndAuditorsReadIt() {
        assertThatThrownBy(() -> As.staff(sender, () -> mails.list(null, PAGE))).isInstanceOf(EJBAccessException.class);
        String auditor = exchange.programme(Role.AUDITOR);
        OutboxRow mail = As.auditor(auditor, () -> mails.list(null, PAGE)).getFirst();
        assertThatThrownBy(() -> As.auditor(auditor, () -> mails.tryAgain(mail.id(), mail.version()))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aPageOfTheOutboxIsTwoStatements() {
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        assertThat(As.administrator(administrator, () -> Statements.sent(() -> {
            mails.count(MailStatus.DEAD);
            mails.list(MailStatus.DEAD, PAGE);
        }))).hasSize(2);
    }

    @Test
    void aMailThatNobodyTakesIsGivenUpAndCanStillBeTriedAgain() {
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        Long id = mailToTheApplicant(administrator);
        mailbox.tried(id, 8);
        deliveries.failed(id, "550 no such user");
        OutboxRow dead = row(administrator, id);
        assertThat(dead.status()).isEqualTo(MailStatus.DEAD);
        As.administrator(administrator, () -> mails.tryAgain(id, dead.version()));
        assertThat(row(administrator, id).attempts()).isZero();
    }

    @Test
    void twoSendersNeverGetTheSameMail() {
        List<Long> claimed = Race.run(8, i -> () -> deliveries.claim(5)).stream().flatMap(outcome -> ((List<?>) outcome).stream())
                .map(mail -> ((ClaimedMail) mail).id()).toList();
        assertThat(claimed).doesNotHaveDuplicates();
        claimed.forEach(id -> deliveries.failed(id, "given back by a test"));
    }

    @Test
    void aMailThatCouldNotBeSentCanBeTriedAgain() {
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        Long id = mailToTheApplicant(administrator);
        deliveries.failed(id, "Connection refused");
        OutboxRow failed = row(administrator, id);
        assertThat(failed.lastError()).isNotBlank();
        As.administrator(administrator, () -> mails.tryAgain(id, failed.version()));
        assertThat(row(administrator, id).nextAttemptAt()).isBefore(failed.nextAttemptAt());
    }

    @Test
    void aPageOfNoticesIsTwoStatementsAndTheCaller() {
        assertThat(As.applicant(applicant, () -> Statements.sent(() -> {
            notices.count();
            notices.list(PAGE);
        }))).hasSizeLessThanOrEqualTo(3);
    }

    private Long mailToTheApplicant(String administrator) {
        return As.administrator(administrator, () -> mails.list(null, PageRequest.all())).stream()
                .filter(row -> row.recipient().equals(applicant)).findFirst().orElseThrow().id();
    }

    private OutboxRow row(String administrator, Long id) {
        return As.administrator(administrator, () -> mails.list(null, PageRequest.all())).stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }
}
