package org.milerasmus.outbox;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.milerasmus.shared.database.Migration;
import org.milerasmus.shared.text.Typed;
import org.milerasmus.shared.timer.LastingTimer;

/** Hands what waits in the outbox to the mail server, every few seconds; without a mail server everything waits. */
@Startup
@Singleton
@DependsOn(Migration.NAME)
@TransactionManagement(TransactionManagementType.BEAN) // the mail server's answer is not waited for in a transaction
@Interceptors(LastingTimer.class)
public class Mailer {

    private static final Logger LOG = Logger.getLogger(Mailer.class.getName());
    private static final int AT_ONCE = 20;

    @Inject
    private Deliveries deliveries;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void sendWhatIsDue() {
        if (settings.isServerKnown()) {
            List<ClaimedMail> claimed = deliveries.claim(AT_ONCE);
            Session session = claimed.isEmpty() ? null : settings.session();
            claimed.forEach(mail -> send(mail, session));
        }
    }

    private void send(ClaimedMail mail, Session session) {
        try {
            Transport.send(message(mail, session));
            deliveries.sent(mail.id());
        } catch (MessagingException | RuntimeException e) { // whatever is wrong with one mail, the others are still to be sent
            LOG.log(Level.WARNING, "Mail {0} could not be sent: {1}", new Object[] {mail.id(), e});
            deliveries.failed(mail.id(), e.toString());
        }
    }

    private MimeMessage message(ClaimedMail mail, Session session) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(Typed.oneLine(mail.subject()), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        return message;
    }
}
