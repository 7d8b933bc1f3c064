package org.milerasmus.exchange.applying;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.milerasmus.exchange.applicationdocument.DocumentKind;
import org.milerasmus.shared.RuleBroken;

/**
 * What a draft still needs before it can be handed in.
 *
 * @param profile    whether the profile is complete
 * @param wishes     the wished calls, best first
 * @param motivation number of characters of the motivation
 * @param missing    kinds of document that every application needs and this one lacks
 */
public record Readiness(boolean profile, List<Choice> wishes, int motivation, Set<DocumentKind> missing) implements Serializable {

    /** Characters that a motivation needs. */
    public static final int MIN_MOTIVATION = 50;

    /** Characters that a motivation may have. */
    public static final int MAX_MOTIVATION = 4000;

    /** Documents that every application needs. */
    public static final Set<DocumentKind> NEEDED = Set.of(DocumentKind.IDENTITY, DocumentKind.CURRICULUM_VITAE);

    static Readiness of(boolean profile, List<Choice> wishes, String motivation, List<DocumentKind> documents) {
        Set<DocumentKind> missing = EnumSet.copyOf(NEEDED);
        documents.forEach(missing::remove);
        return new Readiness(profile, List.copyOf(wishes), motivation == null ? 0 : motivation.length(), missing);
    }

    /** Whether at least one call is wished and the applicant can go on each. */
    public boolean calls() {
        return !wishes.isEmpty() && blocked() == 0;
    }

    /** Number of wished calls that the applicant cannot go on. */
    public long blocked() {
        return wishes.stream().filter(wish -> !wish.eligible()).count();
    }

    /** Whether the motivation is long enough and not too long. */
    public boolean motivated() {
        return motivation >= MIN_MOTIVATION && motivation <= MAX_MOTIVATION;
    }

    /** Whether every needed document is there. */
    public boolean documented() {
        return missing.isEmpty();
    }

    /** Whether it can be handed in. */
    public boolean complete() {
        return profile && calls() && motivated() && documented();
    }

    /** Refuses to go on with the first thing that is missing. */
    void require() {
        if (!profile) {
            throw RuleBroken.of("application.profileIncomplete");
        }
        if (wishes.isEmpty()) {
            throw RuleBroken.of("application.noCalls");
        }
        wishes.forEach(Readiness::require);
        if (!motivated()) {
            throw RuleBroken.of("application.motivationLength", MIN_MOTIVATION, MAX_MOTIVATION, motivation);
        }
        if (!documented()) {
            throw RuleBroken.of("application.documentMissing", missing.iterator().next());
        }
    }

    private static void require(Choice wish) {
        if (!wish.open()) {
            throw RuleBroken.of("application.callNotOpen", wish.title(), wish.closesAt());
        }
        if (!wish.eligible()) {
            throw RuleBroken.of("application.notEligible", wish.title());
        }
    }
}
