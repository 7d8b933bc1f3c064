package org.milerasmus.web.exchange.ledger;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.milerasmus.exchange.ledger.LedgerFilter;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.Service;

/** What a ledger is narrowed to, as the address of its page keeps it. */
public class LedgerSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private AcademyChoice academy;
    private AcademyChoice partner;
    private final YearSpan years = new YearSpan();
    private Service service;
    private ExchangeKind kind;
    private Direction direction;
    private Boolean byService;
    private Boolean everyPartner;

    LedgerFilter filter() {
        return new LedgerFilter(getAcademyId(), years.first(), years.last(), getPartnerId(), service, kind, direction, byService != null);
    }

    /** Whether anything but academy and years is chosen. */
    public boolean isNarrowed() {
        return Stream.of(partner, service, kind, direction, byService).anyMatch(Objects::nonNull);
    }

    void clear() {
        partner = null;
        service = null;
        kind = null;
        direction = null;
        byService = null;
    }

    /** Reads the names of what the address tells by number. */
    void name(LongFunction<AcademyChoice> names) {
        academy = academy == null ? null : names.apply(academy.id());
        partner = partner == null ? null : names.apply(partner.id());
    }

    /** Number of the academy in the page's address. */
    public Long getAcademyId() {
        return academy == null ? null : academy.id();
    }

    public void setAcademyId(Long id) {
        academy = id == null ? null : new AcademyChoice(id, "");
    }

    /** Number of the partner in the page's address. */
    public Long getPartnerId() {
        return partner == null ? null : partner.id();
    }

    public void setPartnerId(Long id) {
        partner = id == null ? null : new AcademyChoice(id, "");
    }

    /** Whose ledger it is; null for the reader's own. */
    public AcademyChoice getAcademy() {
        return academy;
    }

    public void setAcademy(AcademyChoice academy) {
        this.academy = academy;
    }

    public AcademyChoice getPartner() {
        return partner;
    }

    public void setPartner(AcademyChoice partner) {
        this.partner = partner;
    }

    /** The academic years that are looked at. */
    public YearSpan getYears() {
        return years;
    }

    public Service getService() {
        return service;
    }

    public void setService(Service service) {
        this.service = service;
    }

    public ExchangeKind getKind() {
        return kind;
    }

    public void setKind(ExchangeKind kind) {
        this.kind = kind;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    /** True where each service has lines of its own, else null. */
    public Boolean getByService() {
        return byService;
    }

    public void setByService(Boolean byService) {
        this.byService = Boolean.TRUE.equals(byService) ? true : null;
    }

    /** True where the balance with every partner is shown, null for those with most stays. */
    public Boolean getEveryPartner() {
        return everyPartner;
    }

    public void setEveryPartner(Boolean everyPartner) {
        this.everyPartner = Boolean.TRUE.equals(everyPartner) ? true : null;
    }
}
