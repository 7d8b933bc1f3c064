package org.milerasmus.exchange.learning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.learning.content.Component;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.shared.Aggregate;

/** What everybody studies who comes with a call: new learning agreements begin with it. */
@Entity
@Table(name = "learning_template")
@NamedQuery(name = "LearningTemplate.ofCall", query = "select t from LearningTemplate t where t.call.id = :call")
public class LearningTemplate extends Aggregate {

    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "call_id", updatable = false)
    private Call call;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "learning_template_component", joinColumns = @JoinColumn(name = "template_id"))
    @OrderBy("position")
    private List<Component> components = new ArrayList<>();

    private String catalogue;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected LearningTemplate() {
    }

    /** The template of a call. */
    public LearningTemplate(Call call) {
        this.call = call;
    }

    /** Writes it; agreements that were begun before stay as they are. */
    public void write(Plan plan, Instant now) {
        components.clear();
        components.addAll(plan.lines());
        catalogue = plan.getCatalogue();
        savedAt = now;
    }

    /** Its text, to begin an agreement with or to be edited. */
    public Plan plan() {
        return new Plan(components, catalogue, null, null);
    }

    public Call getCall() {
        return call;
    }

    /** When it was last written; every save gives it a new version so. */
    public Instant getSavedAt() {
        return savedAt;
    }
}
