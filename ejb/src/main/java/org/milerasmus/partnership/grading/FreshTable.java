package org.milerasmus.partnership.grading;

import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.AcademicYear;

/** A table of grades that nobody has saved yet. */
final class FreshTable {

    /** Lines that an empty table offers to be filled in. */
    private static final int LINES = 5;

    private FreshTable() {
    }

    /** A table with empty lines. */
    static GradingTable empty(Academy academy, AcademicYear year) {
        GradingTable fresh = new GradingTable(academy, year, null);
        for (int i = 0; i < LINES; i++) {
            fresh.add(new GradeShare());
        }
        return fresh;
    }

    /** The grades of another table, whose shares are new every year, for the year after it. */
    static GradingTable after(GradingTable model) {
        GradingTable fresh = new GradingTable(model.getAcademy(), new AcademicYear(model.getAcademicYear().start() + 1), model.getStudyField());
        model.getShares().forEach(share -> fresh.add(new GradeShare(share.getLabel(), null)));
        fresh.setPassMark(model.getPassMark());
        fresh.setOverlapRule(model.getOverlapRule());
        fresh.setBasis(model.getBasis());
        return fresh;
    }
}
