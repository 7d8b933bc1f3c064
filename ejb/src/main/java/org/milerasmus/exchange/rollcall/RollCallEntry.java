package org.milerasmus.exchange.rollcall;

import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.reference.NatoGrade;

/** Somebody on the list of a roll call, with whom to call. */
public record RollCallEntry(Long id, long version, RollMark mark, Instant at, String by, String code, MobilityStatus status,
        String givenName, String familyName, NatoGrade grade, String rankTitle, String sending, String receiving, String city,
        String contact, String relation, String phone) implements Serializable {

    /** The same person with what is known now. */
    public RollCallEntry with(RollCallMark now) {
        return new RollCallEntry(id, now.version(), now.mark(), now.at(), now.by(), code, status, givenName, familyName, grade, rankTitle,
                sending, receiving, city, contact, relation, phone);
    }

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** NATO grade with the national title. */
    public String rank() {
        return NatoGrade.withTitle(grade, rankTitle);
    }

    public boolean isMissing() {
        return mark == RollMark.MISSING;
    }
}
