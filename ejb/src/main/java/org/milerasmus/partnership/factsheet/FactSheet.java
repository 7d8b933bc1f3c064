package org.milerasmus.partnership.factsheet;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.annotations.Customizer;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.NeverNull;

/** What an academy tells its partners and guests about itself; each has one at most. */
@Entity
@Table(name = "fact_sheet")
@Customizer(NeverNull.class)
@NamedQuery(name = "FactSheet.ofAcademy", query = "select f from FactSheet f where f.academy.id = :academy")
public class FactSheet extends Aggregate {

    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id", updatable = false)
    private Academy academy;

    @Embedded
    @AttributeOverride(name = "nominationsBy", column = @Column(name = "autumn_nominations_by"))
    @AttributeOverride(name = "applicationsBy", column = @Column(name = "autumn_applications_by"))
    @AttributeOverride(name = "startsOn", column = @Column(name = "autumn_starts_on"))
    @AttributeOverride(name = "endsOn", column = @Column(name = "autumn_ends_on"))
    private TermDates autumn = new TermDates();

    @Embedded
    @AttributeOverride(name = "nominationsBy", column = @Column(name = "spring_nominations_by"))
    @AttributeOverride(name = "applicationsBy", column = @Column(name = "spring_applications_by"))
    @AttributeOverride(name = "startsOn", column = @Column(name = "spring_starts_on"))
    @AttributeOverride(name = "endsOn", column = @Column(name = "spring_ends_on"))
    private TermDates spring = new TermDates();

    @Valid
    @Embedded
    private Remarks remarks = new Remarks();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "fact_sheet_field", joinColumns = @JoinColumn(name = "fact_sheet_id"))
    @Column(name = "study_field")
    private Set<String> studyFields = new HashSet<>();

    @Valid
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "fact_sheet_language", joinColumns = @JoinColumn(name = "fact_sheet_id"))
    private List<TeachingLanguage> languages = new ArrayList<>();

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "fact_sheet_topic", joinColumns = @JoinColumn(name = "fact_sheet_id"), inverseJoinColumns = @JoinColumn(name = "topic_id"))
    private Set<ForensicTopic> topics = new HashSet<>();

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected FactSheet() {
    }

    /** An empty fact sheet of an academy. */
    public FactSheet(Academy academy) {
        this.academy = academy;
    }

    /** Notes who has changed it last. */
    public void changed(String by, Instant at) {
        this.changedBy = by;
        this.changedAt = at;
    }

    void check() {
        autumn.requireOrder("autumn");
        spring.requireOrder("spring");
        if (languages.stream().map(TeachingLanguage::getLanguage).distinct().count() < languages.size()) {
            throw RuleBroken.at("languages", "factSheet.languageTwice");
        }
    }

    public Academy getAcademy() {
        return academy;
    }

    /** The term that begins in autumn. */
    public TermDates getAutumn() {
        return autumn;
    }

    /** The term that begins in spring. */
    public TermDates getSpring() {
        return spring;
    }

    public Remarks getRemarks() {
        return remarks;
    }

    /** ISCED-F codes of what is taught. */
    public Set<String> getStudyFields() {
        return studyFields;
    }

    public List<TeachingLanguage> getLanguages() {
        return languages;
    }

    /** What is taught in cyber forensics. */
    public Set<ForensicTopic> getTopics() {
        return topics;
    }

    /** When it was changed last; null when nobody has filled it in. */
    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
