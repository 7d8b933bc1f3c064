package org.milerasmus.competence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.text.Typed;

/** An entry of a framework: a profile, a skill, knowledge, a competence or a work role. */
@Entity
@Table(name = "competence")
@NamedQuery(name = "Competence.ofEdition", query = "select c from Competence c where c.framework = :edition order by c.kind, c.sortCode")
@NamedQuery(name = "Competence.coded", query = "select c from Competence c where c.framework = :edition and c.code = :code")
@NamedQuery(name = "Competence.current", query = """
        select c from Competence c join fetch c.framework f
        where f.status = org.milerasmus.competence.FrameworkStatus.CURRENT and c.kind in :kinds and c.retired = false order by c.kind, c.sortCode""")
@NamedQuery(name = "Competence.needs", query = """
        select new org.milerasmus.competence.NeededCompetence(c, n.level) from Competence p join p.needs n join n.competence c
        where p.id = :profile order by c.kind, c.sortCode""")
@NamedQuery(name = "Competence.askedForBy", query = """
        select p from Competence p join fetch p.framework f join p.needs n where n.competence.id = :wanted and f.status in :statuses
        order by f.id, p.sortCode""")
public class Competence extends Aggregate {

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "framework_id", updatable = false)
    private Framework framework;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CompetenceKind kind;

    @NotBlank
    @Size(max = 20)
    @Column(nullable = false)
    private String code;

    @Column(name = "sort_code", nullable = false)
    private String sortCode;

    @NotBlank
    @Size(max = 300)
    @Column(name = "title_en", nullable = false)
    private String titleEn;

    @NotBlank
    @Size(max = 300)
    @Column(name = "title_fr", nullable = false)
    private String titleFr;

    @Size(max = 2000)
    private String summary;

    @Min(1)
    @Max(5)
    @Column(name = "lowest_level")
    private Integer lowestLevel;

    @Min(1)
    @Max(5)
    @Column(name = "highest_level")
    private Integer highestLevel;

    @Column(nullable = false)
    private boolean retired;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "profile_need", joinColumns = @JoinColumn(name = "profile_id"))
    private List<CompetenceAtLevel> needs = new ArrayList<>();

    protected Competence() {
    }

    /** A new entry of an edition. */
    public Competence(Framework framework, CompetenceKind kind, String code) {
        this.framework = framework;
        this.kind = kind;
        setCode(code);
    }

    public Framework getFramework() {
        return framework;
    }

    public CompetenceKind getKind() {
        return kind;
    }

    /** As its publisher writes it: {@code B.5}, {@code PD-WRL-002}; where the publisher gives none, a number of ours. */
    public String getCode() {
        return code;
    }

    /** Codes are listed as people count them, {@code A.10} after {@code A.9}: their numbers are filled up with zeros for that. */
    public void setCode(String code) {
        this.code = Typed.orNull(code);
        this.sortCode = NUMBER.matcher(String.valueOf(this.code)).replaceAll(number -> "%3s".formatted(number.group()).replace(' ', '0'));
    }

    /** What its code is sorted by. */
    String getSortCode() {
        return sortCode;
    }

    /** Its title in French for French readers, else in English. */
    public String title(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? titleFr : titleEn;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = Typed.orNull(titleEn);
    }

    public String getTitleFr() {
        return titleFr;
    }

    public void setTitleFr(String titleFr) {
        this.titleFr = Typed.orNull(titleFr);
    }

    /** What it means, in a sentence or two. */
    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = Typed.orNull(summary);
    }

    /** Lowest level that the framework describes, 1 to 5; null where it has no levels. */
    public Integer getLowestLevel() {
        return lowestLevel;
    }

    public void setLowestLevel(Integer lowestLevel) {
        this.lowestLevel = lowestLevel;
    }

    /** Highest level that the framework describes. */
    public Integer getHighestLevel() {
        return highestLevel;
    }

    public void setHighestLevel(Integer highestLevel) {
        this.highestLevel = highestLevel;
    }

    /** Whether a level is one that its framework describes; where it has no levels, none is. */
    public boolean allows(Integer level) {
        return lowestLevel == null ? level == null : level != null && level >= lowestLevel && level <= highestLevel;
    }

    /** Whether it is no longer offered for choice; what has it keeps it. */
    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }

    /** What a profile asks for; empty for anything else. */
    public List<CompetenceAtLevel> getNeeds() {
        return needs;
    }

    /** Lets a profile ask for a competence, at a level where it has levels; one that it asks for already gets the new level. */
    public void ask(Competence wanted, Integer level) {
        CompetenceRules.checkNeed(this, wanted, level);
        drop(wanted);
        needs.add(new CompetenceAtLevel(wanted, level));
    }

    /** Lets a profile no longer ask for a competence. */
    public void drop(Competence unwanted) {
        needs.removeIf(need -> need.getCompetence().equals(unwanted));
    }

    /** Checks what no single field can: its kind is one of its framework, and its levels are in their order. */
    public void check() {
        CompetenceRules.check(this);
    }

    /** The same entry in another edition, without what it asks for. */
    public Competence copyTo(Framework edition) {
        Competence copy = new Competence(edition, kind, code);
        copy.titleEn = titleEn;
        copy.titleFr = titleFr;
        copy.summary = summary;
        copy.lowestLevel = lowestLevel;
        copy.highestLevel = highestLevel;
        return copy;
    }

    /** Its code, for the audit trail. */
    @Override
    public String toString() {
        return code;
    }
}
