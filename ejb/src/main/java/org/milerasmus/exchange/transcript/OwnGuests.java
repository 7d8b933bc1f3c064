package org.milerasmus.exchange.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.milerasmus.exchange.learning.AgreedComponents;
import org.milerasmus.exchange.learning.content.Side;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.partnership.grading.GradingTable;
import org.milerasmus.partnership.grading.GradingTables;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** The guests of the caller's academy: the only ones whose results it keeps. */
@ApplicationScoped
class OwnGuests {

    @Inject
    private Caller caller;

    @Inject
    private GradingTables tables;

    @Inject
    private AgreedComponents agreed;

    @Inject
    private Clock clock;

    /** A new sheet of a guest, with the components that were agreed. */
    ResultSheet begin(Mobility stay) {
        ResultSheet sheet = new ResultSheet(stay);
        agreed.of(stay.getId()).stream().filter(component -> component.side() == Side.HOST)
                .forEach(component -> sheet.add(new CourseResult(component.code(), component.title(), component.ects(), null, null)));
        return sheet;
    }

    /** The sheet with a number, when it is of a guest. */
    ResultSheet mine(ResultSheet sheet, long id) {
        if (sheet == null) {
            throw new NotFound(ResultSheet.class, id);
        }
        require(sheet.getMobility());
        return sheet;
    }

    /** Refuses stays elsewhere, and those that have not begun or will not take place. */
    void requireBegun(Mobility stay) {
        require(stay);
        if (stay.getStatus() == MobilityStatus.CANCELLED) {
            throw RuleBroken.of("results.cancelled", stay.getCode());
        }
        if (stay.firstDay().isAfter(LocalDate.now(clock))) {
            throw RuleBroken.of("results.notBegun", stay.getCode(), stay.firstDay());
        }
    }

    private void require(Mobility stay) {
        caller.require(stay != null && Objects.equals(stay.getReceiving().getId(), caller.academyId()), Mobility.class, stay == null ? null : stay.getId());
    }

    /** The academy's table of grades for what a guest studies, or null. */
    Scale scale(Mobility stay) {
        return tables.applicable(stay.getReceiving().getId(), stay.getCall().getTeaching().getStudyField(), stay.getAcademicYear())
                .map(GradingTable::scale).orElse(null);
    }
}
