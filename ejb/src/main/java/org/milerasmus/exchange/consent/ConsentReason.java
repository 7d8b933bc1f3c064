package org.milerasmus.exchange.consent;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milerasmus.partnership.appointment.Duty;

/** The phrases by which a consent is refused; the applicant reads them, so that none tells more than that. */
public enum ConsentReason {
    NEEDED_IN_UNIT(Duty.COMMANDER),
    CONDUCT(Duty.COMMANDER),
    NOT_FIT_AT_PRESENT(Duty.MEDICAL_OFFICER),
    EXAMINATION_MISSING(Duty.MEDICAL_OFFICER),
    CLEARANCE_TOO_SHORT(Duty.SECURITY_OFFICER),
    BRIEFING_MISSING(Duty.SECURITY_OFFICER),
    TRAVEL_NOT_ADVISED(Duty.SECURITY_OFFICER),
    EXAMS_OUTSTANDING(Duty.STUDY_OFFICE),
    DOES_NOT_FIT_STUDIES(Duty.STUDY_OFFICE),
    OTHER_GROUNDS(Duty.COMMANDER, Duty.MEDICAL_OFFICER, Duty.SECURITY_OFFICER, Duty.STUDY_OFFICE);

    private final Set<Duty> duties;

    ConsentReason(Duty first, Duty... others) {
        duties = EnumSet.of(first, others);
    }

    /** The phrases that somebody with this duty can choose from. */
    public static Set<ConsentReason> of(Duty duty) {
        return Stream.of(values()).filter(reason -> reason.duties.contains(duty))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConsentReason.class)));
    }
}
