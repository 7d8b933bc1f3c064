package org.milerasmus.web.exchange.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.milerasmus.exchange.application.Between;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.Service;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.web.reference.AcademicYears;

/** Narrows a list to those behind a figure of the ledger, as the address of the list's page keeps it. */
@Dependent
public class BetweenSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Academies academies;

    private Long academyId;
    private Long partnerId;
    private ExchangeKind kind;
    private Service service;
    private AcademicYear from;
    private AcademicYear to;
    private Boolean counted;

    /** Names by number, read once however often the page shows them. */
    private final Map<Long, String> names = new HashMap<>();

    /** What the list's boundary is asked for. */
    public Between between() {
        return new Between(academyId, partnerId, kind, service, from, to, counted != null);
    }

    /** Whether anything is filtered. */
    public boolean isNarrowed() {
        return Stream.of(academyId, partnerId, kind, service, from, to, counted).anyMatch(Objects::nonNull);
    }

    /** Takes every filter away. */
    public void clear() {
        academyId = null;
        partnerId = null;
        kind = null;
        service = null;
        from = null;
        to = null;
        counted = null;
    }

    /** Name of the academy that the list is seen from; null where none is chosen. */
    public String getAcademyName() {
        return name(academyId);
    }

    /** Name of the partner; null for any. */
    public String getPartnerName() {
        return name(partnerId);
    }

    private String name(Long id) {
        return id == null ? null : names.computeIfAbsent(id, one -> academies.find(one).getName());
    }

    /** Number of the academy that the list is seen from, for who sees every academy. */
    public Long getAcademyId() {
        return academyId;
    }

    public void setAcademyId(Long academyId) {
        this.academyId = academyId;
    }

    public Long getPartnerId() {
        return partnerId;
    }

    public void setPartnerId(Long partnerId) {
        this.partnerId = partnerId;
    }

    public ExchangeKind getKind() {
        return kind;
    }

    public void setKind(ExchangeKind kind) {
        this.kind = kind;
    }

    public Service getService() {
        return service;
    }

    public void setService(Service service) {
        this.service = service;
    }

    /** The first academic year as a chip shows it. */
    public AcademicYear getFirstYear() {
        return from;
    }

    /** The last academic year as a chip shows it. */
    public AcademicYear getLastYear() {
        return to;
    }

    /** Calendar year in which the first academic year starts. */
    public Integer getFrom() {
        return from == null ? null : from.start();
    }

    public void setFrom(Integer year) {
        from = AcademicYears.of(year);
    }

    /** Calendar year in which the last academic year starts. */
    public Integer getTo() {
        return to == null ? null : to.start();
    }

    public void setTo(Integer year) {
        to = AcademicYears.of(year);
    }

    /** True where only what the ledger counts is shown, else null. */
    public Boolean getCounted() {
        return counted;
    }

    public void setCounted(Boolean counted) {
        this.counted = Boolean.TRUE.equals(counted) ? true : null;
    }
}
