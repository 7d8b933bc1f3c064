package org.milerasmus.web.partnership.grading;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.partnership.conversion.Band;
import org.milerasmus.partnership.conversion.OverlapRule;
import org.milerasmus.partnership.grading.GradeShare;
import org.milerasmus.partnership.grading.GradingTable;
import org.milerasmus.partnership.grading.GradingTables;
import org.milerasmus.partnership.grading.ShareBasis;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.web.frame.Feedback;

/** One table of grades, to read and to edit. */
@Named
@ViewScoped
public class GradingEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient GradingTables tables;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Caller caller;

    private Long id;
    private Long like;
    private GradingTable table;

    /** Reads the table; without a number a new one is begun, with the grades of another when the address names one. */
    public void load() {
        if (id != null) {
            table = tables.view(id);
            return;
        }
        table = tables.begin(like);
    }

    /** One more grade to fill in. */
    public void add() {
        table.add(new GradeShare());
    }

    /** Takes a grade out. */
    public void remove(GradeShare share) {
        table.remove(share);
    }

    /** Saves what was typed. */
    public String save() {
        GradingTable saved = tables.save(table);
        Feedback.success("grading.saved", saved.getAcademicYear());
        return "/partnership/grading/view?faces-redirect=true&id=" + saved.getId();
    }

    /** Removes the table. */
    public String removeTable() {
        tables.remove(id, table.getVersion());
        Feedback.success("grading.removed", table.getAcademicYear());
        return "/partnership/grading/list?faces-redirect=true";
    }

    /** Whether the caller may change it: staff of the institution, or an administrator. */
    public boolean isMine() {
        return caller.is(Role.ADMINISTRATOR) || caller.is(Role.STAFF) && table.getAcademy().getId().equals(caller.academyId());
    }

    /** Whether the institution is chosen, too: by administrators, for a new table. */
    public boolean isAcademyChosen() {
        return id == null && like == null && caller.is(Role.ADMINISTRATOR);
    }

    /** Institutions whose name, city or code has the words. */
    public List<AcademyChoice> institutions(String words) {
        return academies.choices(words);
    }

    public AcademyChoice getAcademy() {
        return AcademyChoice.of(table.getAcademy());
    }

    public void setAcademy(AcademyChoice choice) {
        table.setAcademy(choice == null ? null : academies.find(choice.id()));
    }

    /** Calendar year in which the academic year starts. */
    public Integer getYear() {
        return table.getAcademicYear().start();
    }

    public void setYear(Integer year) {
        table.setAcademicYear(new AcademicYear(year));
    }

    /** The bands of the passing grades, best first. */
    public List<Band> getBands() {
        return table.scale().bands();
    }

    /** The grades that do not pass. */
    public List<String> getFailing() {
        return table.scale().failing();
    }

    public GradingTable getTable() {
        return table;
    }

    public ShareBasis[] getBases() {
        return ShareBasis.values();
    }

    public OverlapRule[] getRules() {
        return OverlapRule.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Number of the table whose grades a new one begins with. */
    public Long getLike() {
        return like;
    }

    public void setLike(Long like) {
        this.like = like;
    }
}
