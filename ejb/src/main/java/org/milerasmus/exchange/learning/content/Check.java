package org.milerasmus.exchange.learning.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for what is wrong with a text and what is unusual about it. */
public final class Check {

    private final Plan plan;
    private final Terms terms;
    private final List<Finding> findings = new ArrayList<>();

    private Check(Plan plan, Terms terms) {
        this.plan = plan;
        this.terms = terms;
    }

    /** What there is to say, what blocks first. */
    public static List<Finding> of(Plan plan, Terms terms) {
        Check check = new Check(plan, terms);
        check.components();
        check.changes();
        check.totals();
        check.stay();
        return List.copyOf(check.findings);
    }

    private void components() {
        need(Side.HOST, FindingKind.NO_HOST_COMPONENT);
        need(Side.HOME, FindingKind.NO_HOME_COMPONENT);
        for (Side side : Side.values()) {
            Set<String> codes = new HashSet<>();
            plan.taken(side).stream().map(Component::getCode).filter(code -> code != null && !codes.add(code)).distinct()
                    .forEach(code -> add(FindingKind.CODE_TWICE, code));
        }
    }

    private void need(Side side, FindingKind otherwise) {
        if (plan.taken(side).isEmpty()) {
            add(otherwise);
        }
    }

    private void changes() {
        plan.getComponents().stream().filter(component -> !component.isExplained())
                .forEach(component -> add(FindingKind.REASON_MISSING, title(component)));
        if (terms.change() && plan.getComponents().stream().allMatch(component -> component.getChange() == Change.KEPT)) {
            add(FindingKind.NOTHING_CHANGED);
        }
    }

    private void totals() {
        BigDecimal host = plan.total(Side.HOST);
        BigDecimal home = plan.total(Side.HOME);
        if (plan.taken(Side.HOST).isEmpty() || plan.taken(Side.HOME).isEmpty()) {
            return;
        }
        if (home.compareTo(host) > 0) {
            add(FindingKind.MORE_RECOGNISED, home, host);
        } else if (home.compareTo(host) < 0) {
            add(FindingKind.LESS_RECOGNISED, home, host);
        }
        plan.taken(Side.HOST).forEach(this::recognised);
        promise(host);
        if (host.compareTo(terms.workload()) > 0 && (terms.promised() == null || host.compareTo(terms.promised()) > 0)) {
            add(FindingKind.ABOVE_WORKLOAD, host, terms.workload());
        }
    }

    private void recognised(Component component) {
        BigDecimal sum = plan.taken(Side.HOME).stream().filter(home -> component.getKey().equals(home.getStandsFor()) && home.getEcts() != null)
                .map(Component::getEcts).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (component.getEcts() != null && sum.compareTo(component.getEcts()) > 0) {
            add(FindingKind.MORE_FOR_COMPONENT, title(component), sum, component.getEcts());
        }
    }

    private void promise(BigDecimal host) {
        if (terms.promised() == null || terms.promised().signum() == 0) {
            return;
        }
        int compared = host.compareTo(terms.promised());
        if (compared != 0) {
            add(compared < 0 ? FindingKind.BELOW_PROMISE : FindingKind.ABOVE_PROMISE, host, terms.promised());
        }
    }

    private void stay() {
        if (!terms.endsOn().equals(terms.writtenTo())) {
            add(FindingKind.OTHER_PERIOD, terms.writtenTo(), terms.endsOn());
        }
        if (terms.change() && terms.today().isAfter(terms.changesUntil())) {
            add(FindingKind.LATE_CHANGE, terms.changesUntil());
        }
    }

    private static String title(Component component) {
        return component.getTitle() == null ? "" : component.getTitle();
    }

    private void add(FindingKind kind, java.io.Serializable... values) {
        findings.add(Finding.of(kind, values));
        findings.sort((one, other) -> Boolean.compare(other.isBlocking(), one.isBlocking()));
    }
}
