package org.milerasmus.web.exchange.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.milerasmus.exchange.offering.Offer;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.web.reference.AcademicYears;

/** Narrows the published calls to the seats offered in one line of the ledger, as the address of the list keeps it. */
@Dependent
public class OfferSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Academies academies;

    private Long hostId;
    private Long guestId;
    private AcademicYear year;

    /** Names by number, read once however often the page shows them. */
    private final Map<Long, String> names = new HashMap<>();

    /** What the list's boundary is asked for; null where the address does not say all of it. */
    public Offer offer() {
        return isChosen() ? new Offer(hostId, guestId, year) : null;
    }

    /** Whether the list is narrowed to such an offer. */
    public boolean isChosen() {
        return Stream.of(hostId, guestId, year).allMatch(Objects::nonNull);
    }

    /** Name of the academy that offers. */
    public String getHostName() {
        return name(hostId);
    }

    /** Name of the partner that the seats are offered to. */
    public String getGuestName() {
        return name(guestId);
    }

    private String name(Long id) {
        return names.computeIfAbsent(id, one -> academies.find(one).getName());
    }

    /** The academic year as a chip shows it. */
    public AcademicYear getAcademicYear() {
        return year;
    }

    public Long getHostId() {
        return hostId;
    }

    public void setHostId(Long hostId) {
        this.hostId = hostId;
    }

    public Long getGuestId() {
        return guestId;
    }

    public void setGuestId(Long guestId) {
        this.guestId = guestId;
    }

    /** Calendar year in which the academic year starts. */
    public Integer getYear() {
        return year == null ? null : year.start();
    }

    public void setYear(Integer start) {
        year = AcademicYears.of(start);
    }
}
