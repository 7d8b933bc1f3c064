package org.milerasmus.course.practical.custody;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.milerasmus.course.practical.HexDigits;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.OneLine;
import org.milerasmus.shared.text.Typed;

/**
 * What a participant writes into the log.
 *
 * @param itemId number of the piece of evidence
 * @param from   who gave it; of {@link CustodyAction#RECEIVED}
 * @param to     who got it; of {@link CustodyAction#HANDED_OVER} and {@link CustodyAction#RETURNED}
 * @param note   anything else, and what a correction puts right
 * @param hash   SHA-256 as the participant has computed it; of {@link CustodyAction#VERIFIED_HASH}
 */
public record CustodyNote(@NotNull CustodyAction action, @NotNull Long itemId, @Size(max = 120) @OneLine String from,
        @Size(max = 120) @OneLine String to, @Size(max = 500) String note, @Size(max = 200) String hash) implements Serializable {

    /** Empty texts are none, and the hash is its digits alone. */
    public CustodyNote {
        from = Typed.orNull(from);
        to = Typed.orNull(to);
        note = Typed.orNull(note);
        hash = Typed.orNull(HexDigits.normal(hash));
    }

    /** Refuses an entry that lacks what its action is about. */
    void check() {
        if (action.isFrom() && from == null) {
            throw RuleBroken.at("from", "practical.fromMissing");
        }
        if (action.isTo() && to == null) {
            throw RuleBroken.at("to", "practical.toMissing");
        }
        if (action == CustodyAction.CORRECTED && note == null) {
            throw RuleBroken.at("note", "practical.noteMissing");
        }
        if (action == CustodyAction.VERIFIED_HASH ? hash == null || !HexDigits.isSha256(hash) : hash != null) {
            throw RuleBroken.at("hash", hash == null || action == CustodyAction.VERIFIED_HASH ? "practical.hashMissing" : "practical.hashElsewhere");
        }
    }
}
