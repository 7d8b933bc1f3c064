package org.milerasmus.exchange.transcript.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.milerasmus.exchange.mobility.Mobility;

/** Who went where and when, in the words of the day on which a transcript was issued: names may change afterwards. */
@Embeddable
public class Certified implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false, updatable = false)
    private String holder;

    @Column(nullable = false, updatable = false)
    private String issuer;

    @Column(name = "home", nullable = false, updatable = false)
    private String home;

    @Column(nullable = false, updatable = false)
    private String programme;

    @Column(name = "starts_on", nullable = false, updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false, updatable = false)
    private LocalDate endsOn;

    protected Certified() {
    }

    /** As a stay is today. */
    public Certified(Mobility stay) {
        holder = stay.getPerson().getName();
        issuer = stay.getReceiving().getName();
        home = stay.getSending().getName();
        programme = stay.getCall().getTitle();
        startsOn = Objects.requireNonNullElse(stay.getActual().getArrivedOn(), stay.getStartsOn());
        endsOn = Objects.requireNonNullElse(stay.getActual().getDepartedOn(), stay.getEndsOn());
    }

    /** What is certified, as a part of the content. */
    public String content() {
        return String.join("\u001f", holder, issuer, home, programme, startsOn.toString(), endsOn.toString());
    }

    /** Name of the traveller. */
    public String getHolder() {
        return holder;
    }

    /** Name of the host, which issues it. */
    public String getIssuer() {
        return issuer;
    }

    /** Name of the sending academy. */
    public String getHome() {
        return home;
    }

    /** Title of the call. */
    public String getProgramme() {
        return programme;
    }

    /** First day at the host: the confirmed one or, until there is one, the planned one. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** Last day at the host: the confirmed one or, until there is one, the planned one. */
    public LocalDate getEndsOn() {
        return endsOn;
    }
}
