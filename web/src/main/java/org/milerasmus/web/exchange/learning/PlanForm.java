package org.milerasmus.web.exchange.learning;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.learning.content.Change;
import org.milerasmus.exchange.learning.content.ChangeReason;
import org.milerasmus.exchange.learning.content.Component;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.exchange.learning.content.Side;
import org.milerasmus.exchange.learning.content.StudyTerm;

/** A text while it is typed: components are added, taken out, or marked by a change during the stay. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean change;
    private final Plan plan;

    /** @param change whether what is in force is changed, so that its components are marked and not rewritten */
    PlanForm(Plan plan, boolean change) {
        this.plan = plan;
        this.change = change;
    }

    /** One more component of a side, to fill in. */
    public void add(Side side) {
        Component added = new Component(side);
        added.becomes(change ? Change.ADDED : Change.KEPT);
        plan.add(added);
    }

    /** Takes a component out; one that is in force is marked as removed instead. */
    public void remove(Component component) {
        if (change && component.getChange() == Change.KEPT) {
            component.becomes(Change.REMOVED);
        } else {
            plan.remove(component.getKey());
        }
    }

    /** Keeps a component that was marked as removed. */
    public void keep(Component component) {
        component.becomes(Change.KEPT);
    }

    /** Whether the words of a component can be typed: in a change only those of what is added. */
    public boolean isTyped(Component component) {
        return !change || component.getChange() == Change.ADDED;
    }

    /** The phrases that explain what a change does to a component. */
    public List<ChangeReason> reasons(Component component) {
        return ChangeReason.of(component.getChange());
    }

    /** Whether there is no room for one more. */
    public boolean isFull() {
        return plan.getComponents().size() >= Plan.MAX_COMPONENTS;
    }

    public List<Component> getHost() {
        return plan.of(Side.HOST);
    }

    public List<Component> getHome() {
        return plan.of(Side.HOME);
    }

    public StudyTerm[] getTerms() {
        return StudyTerm.values();
    }

    public boolean isChange() {
        return change;
    }

    public Plan getPlan() {
        return plan;
    }
}
