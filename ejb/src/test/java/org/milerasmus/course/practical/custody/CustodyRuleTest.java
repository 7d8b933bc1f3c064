package org.milerasmus.course.practical.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.milerasmus.course.practical.CustodyGapKind.NOT_CLOSED;
import static org.milerasmus.course.practical.CustodyGapKind.NOT_RECEIVED;
import static org.milerasmus.course.practical.CustodyGapKind.UNVERIFIED;
import static org.milerasmus.course.practical.CustodyGapKind.WRONG_HASH;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milerasmus.course.practical.CustodyGapKind;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.GapPrices;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.attempt.LogEnd;
import org.milerasmus.document.Upload;
import org.milerasmus.shared.RuleBroken;

class CustodyRuleTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00.123456Z");
    private static final String WRONG = "a".repeat(64);

    private final EvidenceItem item = new EvidenceItem(null, "E-01", "Demo disk", Upload.asItIs("disk.img", new byte[] {1, 2, 3}), NOW);
    private final Attempt attempt = new Attempt(task(), null, 1, NOW);
    private final List<CustodyEntry> log = new ArrayList<>();

    @Test
    void aWholeChainHasNoGap() {
        enter(CustodyAction.RECEIVED, null);
        enter(CustodyAction.VERIFIED_HASH, item.getSha256());
        enter(CustodyAction.COPIED, null);
        enter(CustodyAction.EXAMINED, null);
        enter(CustodyAction.SEALED, null);
        enter(CustodyAction.CORRECTED, null);
        assertThat(gaps(true)).isEmpty();
        assertThat(CustodyRule.firstBroken(log, attempt.getLog())).isEmpty();
    }

    @Test
    void whatWasNeverTouchedHasNoGap() {
        assertThat(gaps(false)).isEmpty();
    }

    @Test
    void aDownloadWithoutALogIsNeitherReceivedNorClosed() {
        assertThat(gaps(true)).containsExactly(NOT_RECEIVED, NOT_CLOSED);
    }

    @Test
    void anExaminationBeforeTheRightHashIsAGapForGood() {
        enter(CustodyAction.RECEIVED, null);
        enter(CustodyAction.VERIFIED_HASH, WRONG);
        enter(CustodyAction.EXAMINED, null);
        assertThat(gaps(true)).containsExactly(UNVERIFIED, WRONG_HASH, NOT_CLOSED);
        enter(CustodyAction.VERIFIED_HASH, item.getSha256());
        enter(CustodyAction.RETURNED, null);
        assertThat(gaps(true)).containsExactly(UNVERIFIED);
    }

    @Test
    void anEntryAfterTheSealOpensTheChainAgain() {
        enter(CustodyAction.RECEIVED, null);
        enter(CustodyAction.SEALED, null);
        enter(CustodyAction.VERIFIED_HASH, item.getSha256());
        assertThat(gaps(true)).containsExactly(NOT_CLOSED);
    }

    @Test
    void allGapsTogetherCostNoMoreThanTheCap() {
        GapPrices prices = new GapPrices();
        prices.setNotReceived(4);
        prices.setNotClosed(3);
        prices.setCap(5);
        assertThat(prices.of(List.of(NOT_RECEIVED))).isEqualTo(4);
        assertThat(prices.of(List.of(NOT_RECEIVED, NOT_CLOSED))).isEqualTo(5);
    }

    @Test
    void aLineThatIsMissingOrOutOfOrderShows() {
        enter(CustodyAction.RECEIVED, null);
        enter(CustodyAction.EXAMINED, null);
        enter(CustodyAction.SEALED, null);
        assertThat(firstBroken(log.get(0), log.get(2))).contains(3);
        assertThat(firstBroken(log.get(1), log.get(0), log.get(2))).contains(2);
    }

    @Test
    void linesThatAreMissingAtTheEndShow() {
        enter(CustodyAction.RECEIVED, null);
        enter(CustodyAction.EXAMINED, null);
        enter(CustodyAction.SEALED, null);
        assertThat(firstBroken(log.get(0), log.get(1))).contains(3);
        assertThat(firstBroken()).contains(1);
        log.removeLast();
        enter(CustodyAction.CORRECTED, null);
        assertThat(CustodyRule.firstBroken(log, attempt.getLog())).as("what was entered since does not close the gap").contains(4);
    }

    @Test
    void aWholeLogThatWasWrittenAnewShows() {
        enter(CustodyAction.RECEIVED, null);
        enter(CustodyAction.SEALED, null);
        LogEnd end = attempt.getLog();
        Attempt again = new Attempt(task(), null, 1, NOW);
        List<CustodyEntry> other = List.of(new CustodyEntry(again, item, said(CustodyAction.RECEIVED, null), NOW), new CustodyEntry(again, item, said(CustodyAction.EXAMINED, null), NOW));
        assertThat(CustodyRule.firstBroken(other, again.getLog())).isEmpty();
        assertThat(CustodyRule.firstBroken(other, end)).contains(2);
    }

    @Test
    void anEntrySaysWhatItsActionIsAbout() {
        refused(new CustodyNote(CustodyAction.RECEIVED, 1L, " ", null, null, null), "from");
        refused(new CustodyNote(CustodyAction.RETURNED, 1L, null, null, null, null), "to");
        refused(new CustodyNote(CustodyAction.CORRECTED, 1L, null, null, null, null), "note");
        refused(new CustodyNote(CustodyAction.VERIFIED_HASH, 1L, null, null, null, "abc"), "hash");
        refused(new CustodyNote(CustodyAction.EXAMINED, 1L, null, null, null, WRONG), "hash");
    }

    private void refused(CustodyNote said, String field) {
        assertThatThrownBy(() -> new CustodyEntry(attempt, item, said, NOW))
                .isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.field()).contains(field));
    }

    private void enter(CustodyAction action, String hash) {
        log.add(new CustodyEntry(attempt, item, said(action, hash), NOW.plusSeconds(log.size())));
    }

    private static CustodyNote said(CustodyAction action, String hash) {
        return new CustodyNote(action, 1L, action.isFrom() ? "Demo patrol" : null, action.isTo() ? "Demo store" : null, "Demo", hash);
    }

    private Optional<Integer> firstBroken(CustodyEntry... lines) {
        return CustodyRule.firstBroken(List.of(lines), attempt.getLog());
    }

    private List<CustodyGapKind> gaps(boolean downloaded) {
        return CustodyRule.gaps(List.of(item), downloaded ? Set.of(item) : Set.of(), log, new GapPrices()).stream().map(CustodyGap::kind).toList();
    }

    private static PracticalTask task() {
        PracticalTask task = new PracticalTask(null);
        task.getRules().setOpensAt(NOW.minusSeconds(60));
        task.getRules().setClosesAt(NOW.plusSeconds(3600));
        return task;
    }
}
