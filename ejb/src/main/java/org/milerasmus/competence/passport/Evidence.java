package org.milerasmus.competence.passport;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.milerasmus.competence.Competence;
import org.milerasmus.person.Person;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** One proof that a person has a competence, where it has levels at one of them. It counts from its day until it expires or is withdrawn. */
@Entity
@Table(name = "competence_evidence")
@NamedQuery(name = "Evidence.from", query = """
        select e from Evidence e where e.person.id = :person and e.source.kind = :kind and e.source.reference = :reference""")
@NamedQuery(name = "Evidence.ofPerson", query = """
        select e from Evidence e join fetch e.competence c join fetch c.framework where e.person.id = :person
        order by c.sortCode, e.obtainedOn desc, e.id desc""")
@NamedQuery(name = "Evidence.proofs", query = """
        select new org.milerasmus.competence.passport.Proof(e.person.id, same.id, c.id, e.level, e.obtainedOn, e.expiresOn)
        from Evidence e join e.competence c join c.framework f, Competence same join same.framework g
        where e.person.id in :people and same.code = c.code and g.kind = f.kind
        and e.withdrawnOn is null and e.obtainedOn <= :day and (e.expiresOn is null or e.expiresOn >= :day)""")
public class Evidence extends Aggregate {

    private static final long serialVersionUID = 1L;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "competence_id", updatable = false)
    private Competence competence;

    private Integer level;

    @Valid
    @Embedded
    private EvidenceSource source;

    @NotNull
    @Column(name = "obtained_on", nullable = false)
    private LocalDate obtainedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Size(max = 500)
    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    protected Evidence() {
    }

    /**
     * A proof that is given for the first time.
     *
     * @param level   1 to 5; null where the competence has no levels
     * @param expires last day on which it counts; null when it does not expire
     * @throws RuleBroken for a level that the framework does not describe, and for days that cannot be
     */
    public Evidence(Person person, Competence competence, Integer level, EvidenceSource source, LocalDate obtained, LocalDate expires) {
        this.person = person;
        this.competence = competence;
        give(level, source, obtained, expires);
    }

    /** Gives it anew, maybe with another level or other days; what was withdrawn counts again. */
    final void give(Integer newLevel, EvidenceSource newSource, LocalDate obtained, LocalDate expires) {
        ProofRules.requireLevel(competence, newLevel);
        if (expires != null && expires.isBefore(obtained)) {
            throw RuleBroken.at("expiresOn", "passport.expiresBefore");
        }
        level = newLevel;
        source = newSource;
        obtainedOn = obtained;
        expiresOn = expires;
        withdrawnOn = null;
        withdrawnBecause = null;
    }

    /** Takes it back: it counts no more from that day on. */
    void withdraw(LocalDate day, String reason) {
        if (withdrawnOn == null) {
            withdrawnOn = day;
            withdrawnBecause = reason;
        }
    }

    /** Whether it counts on a day. */
    public boolean counts(LocalDate day) {
        return withdrawnOn == null && !obtainedOn.isAfter(day) && (expiresOn == null || !expiresOn.isBefore(day));
    }

    public Person getPerson() {
        return person;
    }

    public Competence getCompetence() {
        return competence;
    }

    /** 1 to 5; null where the competence has no levels. */
    public Integer getLevel() {
        return level;
    }

    /** Where it comes from. */
    public EvidenceSource getSource() {
        return source;
    }

    /** First day on which it counts. */
    public LocalDate getObtainedOn() {
        return obtainedOn;
    }

    /** Last day on which it counts; null when it does not expire. */
    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    /** Day from which it counts no more because it was taken back, or null. */
    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    /** Why it was taken back. */
    public String getWithdrawnBecause() {
        return withdrawnBecause;
    }
}
