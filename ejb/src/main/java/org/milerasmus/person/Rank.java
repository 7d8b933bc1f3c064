package org.milerasmus.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.milerasmus.reference.NatoGrade;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** The rank that somebody holds: its grade, which all armed forces know, and its title in their own. */
@Embeddable
public class Rank implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private NatoGrade grade;

    @Size(max = 80)
    @Column(name = "rank_title")
    private String rankTitle;

    /** Refuses a grade that somebody of a kind cannot have. */
    void requireFor(PersonKind kind) {
        if (kind == PersonKind.CADET && grade != null && !grade.isCadetGrade()) {
            throw RuleBroken.at("grade", "person.gradeNotOfCadet");
        }
        if (!kind.isMilitary() && grade != null) {
            throw RuleBroken.at("grade", "person.gradeOfStudent");
        }
    }

    /** Title and grade, as far as they are known; null where neither is. */
    public String inWords() {
        return NatoGrade.withTitle(grade, rankTitle);
    }

    public NatoGrade getGrade() {
        return grade;
    }

    public void setGrade(NatoGrade grade) {
        this.grade = grade;
    }

    /** National rank in the person's own language. */
    public String getRankTitle() {
        return rankTitle;
    }

    public void setRankTitle(String rankTitle) {
        this.rankTitle = Typed.orNull(rankTitle);
    }
}
