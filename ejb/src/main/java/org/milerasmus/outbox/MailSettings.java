package org.milerasmus.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server, the sender and our own address, all from the environment. */
@ApplicationScoped
public class MailSettings {

    private static final String PATIENCE = "10000";

    @Inject
    @ConfigProperty(name = "erasmus.smtp.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "erasmus.smtp.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "erasmus.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "erasmus.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "erasmus.smtp.starttls", defaultValue = "false")
    private boolean startTls;

    @Inject
    @ConfigProperty(name = "erasmus.mail.from", defaultValue = "military-erasmus@localhost.localdomain")
    private String from;

    @Inject
    @ConfigProperty(name = "erasmus.url", defaultValue = "http://localhost:8080")
    private String url;

    boolean isServerKnown() {
        return host.filter(name -> !name.isBlank()).isPresent();
    }

    String from() {
        return from;
    }

    /** The full address of a page. */
    public String address(String path) {
        return (url.endsWith("/") ? url.substring(0, url.length() - 1) : url) + path;
    }

    Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host.orElseThrow());
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return Session.getInstance(properties, user.map(this::authenticator).orElse(null));
    }

    private Authenticator authenticator(String name) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(name, password.orElse(""));
            }
        };
    }
}
