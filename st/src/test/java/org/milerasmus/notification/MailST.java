package org.milerasmus.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.server.TestServer;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Window;

class MailST extends BrowserTest {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/security/password\\?token=\\S+)");

    private final GreenMail server = new GreenMail(new ServerSetup(TestServer.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void startMailServer() {
        server.start();
    }

    @AfterEach
    void stopMailServer() {
        server.stop();
    }

    @Test
    void aForgottenPasswordBringsAMailWithALinkThatWorks() {
        Window window = window();
        window.open("/security/forgotten");
        window.page().locator("main input[id$=email]").fill("person.300@demo.example");
        window.page().locator("main button[type=submit]").click();
        MimeMessage mail = await().atMost(Duration.ofSeconds(40)).until(() -> to("person.300@demo.example"), Optional::isPresent).orElseThrow();
        Matcher link = LINK.matcher(GreenMailUtil.getBody(mail).replace("=\r\n", "").replace("=3D", "="));
        assertThat(link.find()).isTrue();
        window.open(link.group(1));
        PlaywrightAssertions.assertThat(window.page().locator("input[autocomplete=new-password]").first()).isVisible();
    }

    @Test
    void showsNoticesAndTheOutbox() {
        Window window = window().login("admin@demo.example");
        window.open("/notification/list");
        window.inspectEverywhere("notices");
        window.open("/notification/outbox");
        window.inspectEverywhere("outbox");
    }

    private Optional<MimeMessage> to(String address) {
        return List.of(server.getReceivedMessages()).stream().filter(mail -> recipients(mail).contains(address)).findFirst();
    }

    private static List<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getRecipients(RecipientType.TO)).map(Address::toString).toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
