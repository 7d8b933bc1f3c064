package org.milerasmus.web.exchange.grant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import org.milerasmus.exchange.grant.GrantChoice;
import org.milerasmus.exchange.grant.GrantLine;
import org.milerasmus.exchange.grant.GrantSheet;
import org.milerasmus.exchange.grant.Grants;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.text.Formats;

/** The grant of one stay: calculated as its choices change, and awarded. */
@Named
@ViewScoped
public class GrantView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Grants grants;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Formats formats;

    private String code;
    private Mobility stay;
    private GrantSheet sheet;
    private boolean green;
    @Min(0)
    @Max(10)
    private int travelDays;
    private boolean fewerOpportunities;

    /** Reads what was awarded; the choices begin with those of the award. */
    public void load() {
        stay = grants.stayOf(code);
        sheet = grants.sheet(code, GrantChoice.PLAIN);
        if (sheet.awarded() != null) {
            green = sheet.awarded().choice().green();
            travelDays = sheet.awarded().choice().travelDays();
            fewerOpportunities = sheet.awarded().choice().fewerOpportunities();
            calculate();
        }
    }

    /** Calculates anew what the choices give; nothing is saved. */
    public void calculate() {
        sheet = grants.sheet(code, choice());
    }

    /** Awards what is shown. */
    public String award() {
        grants.award(code, sheet.version(), choice());
        Feedback.success("grant.awarded");
        return "/exchange/grant/view?faces-redirect=true&code=" + code;
    }

    private GrantChoice choice() {
        return new GrantChoice(green, travelDays, fewerOpportunities);
    }

    /** Whether the caller awards it. */
    public boolean isMine() {
        return caller.is(Role.STAFF, Role.ADMINISTRATOR);
    }

    /** What a line is for, in words. */
    public String what(GrantLine line) {
        return switch (line.getKind()) {
            case TRAVEL -> formats.text("grant.line.TRAVEL", line.getKm());
            case SHORT_STUDY, LONG_STUDY, STAFF, FEWER_OPPORTUNITIES -> formats.text(
                    line.getToDay() == null ? "grant.line.from" : "grant.line.span", line.getKind(), line.getFromDay(), line.getToDay());
        };
    }

    /** How a line is counted, in words. */
    public String howMuch(GrantLine line) {
        return formats.text("grant.count." + line.getUnit().name(), line.getQuantity(), line.getEuro());
    }

    public Mobility getStay() {
        return stay;
    }

    public GrantSheet getSheet() {
        return sheet;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isGreen() {
        return green;
    }

    public void setGreen(boolean green) {
        this.green = green;
    }

    public int getTravelDays() {
        return travelDays;
    }

    public void setTravelDays(int travelDays) {
        this.travelDays = travelDays;
    }

    public boolean isFewerOpportunities() {
        return fewerOpportunities;
    }

    public void setFewerOpportunities(boolean fewerOpportunities) {
        this.fewerOpportunities = fewerOpportunities;
    }
}
