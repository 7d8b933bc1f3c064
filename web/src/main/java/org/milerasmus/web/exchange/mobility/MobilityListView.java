package org.milerasmus.web.exchange.mobility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.mobilitylist.Mobilities;
import org.milerasmus.exchange.mobilitylist.MobilityDue;
import org.milerasmus.exchange.mobilitylist.MobilityFilter;
import org.milerasmus.exchange.mobilitylist.MobilityRow;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.web.exchange.ledger.BetweenSearch;
import org.milerasmus.web.list.LazyPage;

/** The stays that the reader may see. */
@Named
@ViewScoped
public class MobilityListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Mobilities mobilities;

    @Inject
    private BetweenSearch between;

    private LazyPage<MobilityRow> rows;
    private List<AcademicYear> years;
    private final MobilitySearch search = new MobilitySearch();

    /** The rows. */
    public LazyPage<MobilityRow> getRows() {
        if (rows == null) {
            rows = LazyPage.of(this::filter, filter -> mobilities.count(filter), (filter, part) -> mobilities.list(filter, part),
                    MobilityRow::code);
        }
        return rows;
    }

    private MobilityFilter filter() {
        return search.filter(getChosenYear(), between.between());
    }

    /** Shows the rows of a changed search from the first one on. */
    public void find() {
        getRows().restart();
    }

    /** Whether anything is filtered. */
    public boolean isNarrowed() {
        return between.isNarrowed() || search.isNarrowed();
    }

    /** Takes every filter away. */
    public void clear() {
        search.clear();
        between.clear();
        find();
    }

    /** The academic years in which there are stays. */
    public List<AcademicYear> getYears() {
        if (years == null) {
            years = mobilities.years();
        }
        return years;
    }

    /** The academic year that the list is narrowed to; null for all. */
    public AcademicYear getChosenYear() {
        Integer year = search.getYear();
        return year == null ? null : getYears().stream().filter(one -> one.start() == year).findFirst().orElse(null);
    }

    public MobilitySearch getSearch() {
        return search;
    }

    /** Further filters, which the figures of the ledger lead here with. */
    public BetweenSearch getBetween() {
        return between;
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public ExchangeKind[] getKinds() {
        return ExchangeKind.values();
    }

    public MobilityStatus[] getStatuses() {
        return MobilityStatus.values();
    }

    public MobilityDue[] getDues() {
        return MobilityDue.values();
    }
}
