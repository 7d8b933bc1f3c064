package org.milerasmus.web.partnership.grading;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.partnership.grading.GradingFilter;
import org.milerasmus.partnership.grading.GradingRow;
import org.milerasmus.partnership.grading.GradingTables;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.web.list.LazyPage;
import org.milerasmus.web.reference.AcademicYears;

/** The tables of grades of the own academy; all of them for administrators and auditors. */
@Named
@ViewScoped
public class GradingListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient GradingTables tables;

    private String words;
    private Integer year;

    private final LazyPage<GradingRow> rows = LazyPage.of(this::filter, f -> tables.count(f), (f, page) -> tables.list(f, page), GradingRow::id);

    private GradingFilter filter() {
        return new GradingFilter(words, getChosenYear());
    }

    /** The wanted academic year, or null for any. */
    public AcademicYear getChosenYear() {
        return AcademicYears.of(year);
    }

    public LazyPage<GradingRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Calendar year in which the wanted academic year starts. */
    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
