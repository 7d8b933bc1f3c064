package org.milerasmus.competence.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.OneLine;
import org.milerasmus.shared.text.Typed;

/** What is written on a certificate. */
@Embeddable
public class Paper implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    @OneLine
    @Column(nullable = false)
    private String title;

    @NotBlank
    @Size(max = 160)
    @OneLine
    @Column(nullable = false)
    private String issuer;

    @Size(max = 60)
    @OneLine
    @Column(name = "number_on_paper")
    private String number;

    @NotNull
    @Column(name = "obtained_on", nullable = false)
    private LocalDate obtainedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    /** Refuses days that cannot be. */
    void check(LocalDate today) {
        if (obtainedOn.isAfter(today)) {
            throw RuleBroken.at("obtainedOn", "passport.obtainedLater");
        }
        if (expiresOn != null && expiresOn.isBefore(obtainedOn)) {
            throw RuleBroken.at("expiresOn", "passport.expiresBefore");
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.orNull(title);
    }

    /** Who has issued it. */
    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = Typed.orNull(issuer);
    }

    /** Its number, or null. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = Typed.orNull(number);
    }

    public LocalDate getObtainedOn() {
        return obtainedOn;
    }

    public void setObtainedOn(LocalDate obtainedOn) {
        this.obtainedOn = obtainedOn;
    }

    /** Last day on which it holds; null when it does not expire. */
    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
