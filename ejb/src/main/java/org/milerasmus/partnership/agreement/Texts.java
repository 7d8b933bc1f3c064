package org.milerasmus.partnership.agreement;

import java.util.List;
import java.util.Optional;
import org.milerasmus.partnership.agreement.life.Actor;
import org.milerasmus.shared.RuleBroken;

/** The texts of an agreement, one after the other: at most one of them counts, and at most one is written or waits for approvals. */
public final class Texts {

    private final List<Terms> versions;

    Texts(List<Terms> versions) {
        this.versions = versions;
    }

    Terms begin(Agreement agreement, Terms text, Actor by) {
        Terms next = text.copy();
        next.belongsTo(agreement, versions.size() + 1, by);
        versions.add(next);
        return next;
    }

    /** Lays another text before the parties, which makes something else of the one before it. */
    void follow(Terms before, TermsStatus outcome, Terms text, Actor by) {
        Agreement agreement = before.getAgreement();
        text.check(agreement.getParties());
        if (text.saysTheSameAs(before)) {
            throw RuleBroken.of("agreement.nothingChanged");
        }
        before.become(outcome);
        begin(agreement, text, by).propose(by);
    }

    void agree(Terms text) {
        agreed().ifPresent(old -> old.become(TermsStatus.AMENDED));
        text.become(TermsStatus.AGREED);
    }

    void giveUpOpen() {
        open().ifPresent(text -> text.become(TermsStatus.DECLINED));
    }

    /** The text that all parties have agreed on. */
    public Optional<Terms> agreed() {
        return in(TermsStatus.AGREED);
    }

    /** The text that waits for approvals. */
    public Optional<Terms> proposed() {
        return in(TermsStatus.PROPOSED);
    }

    /** The text that is being written or waits for approvals. */
    public Optional<Terms> open() {
        return in(TermsStatus.DRAFT).or(this::proposed);
    }

    /** Whether another text counts than the one that was agreed first. */
    public boolean isAmended() {
        return in(TermsStatus.AMENDED).isPresent();
    }

    private Optional<Terms> in(TermsStatus status) {
        return versions.stream().filter(text -> text.getStatus() == status).findFirst();
    }

    /** The text that is to be read first: the one that counts, else the last. */
    public Terms shown() {
        return agreed().orElseGet(this::latest);
    }

    /** The last text. */
    public Terms latest() {
        return versions.getLast();
    }

    /** All versions, the first one first. */
    public List<Terms> all() {
        return List.copyOf(versions);
    }
}
