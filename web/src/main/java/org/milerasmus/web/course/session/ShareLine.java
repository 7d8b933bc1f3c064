package org.milerasmus.web.course.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import org.milerasmus.course.session.SeatShare;
import org.milerasmus.course.session.ShareKind;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;

/** A share of the seats as it is typed. */
public class ShareLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private ShareKind kind = ShareKind.NATION;
    private String country;
    private AcademyChoice academy;
    @Min(1)
    @Max(500)
    private int seats = 1;

    static ShareLine of(SeatShare share) {
        ShareLine line = new ShareLine();
        line.kind = share.getKind();
        line.country = share.getCountry();
        line.academy = share.getAcademy() == null ? null : AcademyChoice.of(share.getAcademy());
        line.seats = share.getSeats();
        return line;
    }

    SeatShare share(Academies academies) {
        return switch (kind) {
            case NATION -> SeatShare.ofNation(country, seats);
            case ACADEMY -> SeatShare.ofAcademy(academy == null ? null : academies.find(academy.id()), seats);
            case CIVILIANS -> SeatShare.ofCivilians(seats);
        };
    }

    public ShareKind getKind() {
        return kind;
    }

    public void setKind(ShareKind kind) {
        this.kind = kind;
    }

    /** ISO 3166-1 alpha-2 code. */
    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public AcademyChoice getAcademy() {
        return academy;
    }

    public void setAcademy(AcademyChoice academy) {
        this.academy = academy;
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }
}
