package org.milerasmus.competence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.persistence.annotations.Customizer;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.database.NeverNull;
import org.milerasmus.shared.text.Typed;

/** An entry of a framework: a profile, a skill, knowledge, a competence or a work role. */
@Entity
@Table(name = "competence")
@Customizer(NeverNull.class)
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

    @Valid
    @Embedded
    private EntryWords wording = new EntryWords();

    @Valid
    @Embedded
    private Levels levels = new Levels();

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
        return wording.title(language);
    }

    /** Titles and meaning. */
    public EntryWords getWording() {
        return wording;
    }

    /** At which levels its framework describes it. */
    public Levels getLevels() {
        return levels;
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
        copy.wording = wording.copy();
        copy.levels = levels.copy();
        return copy;
    }

    /** Its code, for the audit trail. */
    @Override
    public String toString() {
        return code;
    }
}
