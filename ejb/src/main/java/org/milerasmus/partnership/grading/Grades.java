package org.milerasmus.partnership.grading;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.partnership.conversion.OverlapRule;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.shared.text.Typed;

/** The grades of an institution, best first, and the lowest of them that passes. */
@Embeddable
public class Grades implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 20)
    @Column(name = "pass_mark", nullable = false)
    private String passMark;

    @Valid
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "grading_share", joinColumns = @JoinColumn(name = "table_id"))
    @OrderColumn(name = "position")
    private List<GradeShare> shares = new ArrayList<>();

    /** Takes lines away that nothing was typed in, and the lowest grade as the pass mark where none is given. */
    void tidy() {
        shares.removeIf(GradeShare::isEmpty);
        if (passMark == null && !shares.isEmpty()) {
            passMark = shares.getLast().getLabel();
        }
    }

    /** The scale with its bands. */
    Scale scale(OverlapRule overlapRule) {
        int last = passPosition();
        List<GradeShare> passing = shares.subList(0, last + 1);
        return Scale.of(passing.stream().map(GradeShare::getLabel).toList(), passing.stream().map(GradeShare::getShare).toList(),
                shares.subList(last + 1, shares.size()).stream().map(GradeShare::getLabel).toList(), overlapRule);
    }

    /** Place of the lowest passing grade, from 0; -1 when the pass mark is none of the grades. */
    int passPosition() {
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).getLabel().equalsIgnoreCase(passMark)) {
                return i;
            }
        }
        return -1;
    }

    /** Adds a grade below the others. */
    public void add(GradeShare share) {
        shares.add(share);
    }

    /** Takes a grade out. */
    public void remove(GradeShare share) {
        shares.removeIf(one -> one == share);
    }

    /** The lowest grade that passes. */
    public String getPassMark() {
        return passMark;
    }

    public void setPassMark(String passMark) {
        this.passMark = passMark == null ? null : Typed.orNull(passMark.strip());
    }

    /** The grades, best first. */
    public List<GradeShare> getShares() {
        return shares;
    }
}
