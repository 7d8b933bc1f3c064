package org.milerasmus.exchange.teaching;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.milerasmus.partnership.factsheet.ForensicTopic;
import org.milerasmus.person.Person;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;

/**
 * What an instructor offers to teach, or wants to learn, as a guest of another academy. Level of language and clearance are
 * those of the instructor's profile.
 */
@Entity
@Table(name = "teaching_offer")
@NamedQuery(name = "TeachingOffer.byCode", query = """
        select o from TeachingOffer o join fetch o.person p join fetch p.account where o.code = :code""")
public class TeachingOffer extends Coded {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OfferStatus status = OfferStatus.DRAFT;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Valid
    @Embedded
    private Subject subject = new Subject();

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "teaching_offer_topic", joinColumns = @JoinColumn(name = "offer_id"), inverseJoinColumns = @JoinColumn(name = "topic_id"))
    private Set<ForensicTopic> topics = new HashSet<>();

    protected TeachingOffer() {
    }

    /** An offer to be filled in; cadets have none to make. */
    public TeachingOffer(Person person) {
        if (!person.getKind().mayTeach()) {
            throw RuleBroken.of("teaching.notForCadets");
        }
        this.person = person;
    }

    /** Checks what no single field can; what others see has to be something that they can rely on. */
    public void check(LocalDate today) {
        subject.check();
        if (isPublished()) {
            requireReliable(today);
        }
    }

    private void requireReliable(LocalDate today) {
        subject.requireAhead(today);
        if (person.skill(subject.getLanguage()).isEmpty()) {
            throw RuleBroken.at("language", "teaching.languageNotInProfile");
        }
    }

    /** Shows it, with name and rank, to the staff of every academy. */
    public void publish(Instant now, LocalDate today) {
        if (status == OfferStatus.PUBLISHED) {
            throw RuleBroken.of("teaching.wrongState", status);
        }
        if (!person.isComplete()) {
            throw RuleBroken.of("application.profileIncomplete");
        }
        check(today);
        requireReliable(today);
        status = OfferStatus.PUBLISHED;
        publishedAt = now;
    }

    /** Takes it out of everybody's sight. */
    public void withdraw() {
        if (status != OfferStatus.PUBLISHED) {
            throw RuleBroken.of("teaching.wrongState", status);
        }
        status = OfferStatus.WITHDRAWN;
    }

    /** Whether the staff of other academies see it. */
    public boolean isPublished() {
        return status == OfferStatus.PUBLISHED;
    }

    /** Who offers. */
    public Person getPerson() {
        return person;
    }

    public OfferStatus getStatus() {
        return status;
    }

    /** When it was published last; null for what never was. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Subject getSubject() {
        return subject;
    }

    /** The topics of cyber forensics that it is about. */
    public Set<ForensicTopic> getTopics() {
        return topics;
    }
}
