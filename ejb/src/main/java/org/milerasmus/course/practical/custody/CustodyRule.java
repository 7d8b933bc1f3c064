package org.milerasmus.course.practical.custody;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milerasmus.course.practical.CustodyGapKind;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.GapPrices;
import org.milerasmus.course.practical.attempt.LogEnd;

/**
 * Finds the gaps in a chain of custody, for each piece of evidence by itself and each kind at most once:
 * <ul>
 * <li>it was downloaded, and no entry says from whom it was received;
 * <li>its first examination comes before any entry with its right hash;
 * <li>the last hash that was entered for it is not its hash – a later entry with the right one closes the gap;
 * <li>it was downloaded or entered, and its last entry, corrections aside, does not seal it, hand it over or return it.
 * </ul>
 * These follow what ISO/IEC 27037:2012 (identification, collection, acquisition and preservation of digital evidence) asks of a
 * chain-of-custody record, NIST SP 800-86 about message digests that show that evidence is unaltered, and principle 3 of the ACPO
 * good practice guide for digital evidence: a record of all processes that a third party could repeat. What a gap costs is the instructor's choice.
 */
public final class CustodyRule {

    private CustodyRule() {
    }

    /**
     * The gaps, by evidence.
     *
     * @param downloaded what was given out
     * @param log        in order
     */
    public static List<CustodyGap> gaps(List<EvidenceItem> evidence, Set<EvidenceItem> downloaded, List<CustodyEntry> log, GapPrices prices) {
        List<CustodyGap> gaps = new ArrayList<>();
        for (EvidenceItem item : evidence) {
            List<CustodyEntry> own = log.stream().filter(entry -> entry.getItem().equals(item)).toList();
            kinds(item, downloaded.contains(item), own).forEach(kind -> gaps.add(new CustodyGap(kind, item.getLabel(), prices.of(kind))));
        }
        return List.copyOf(gaps);
    }

    private static boolean isSame(String entered, String computed) {
        return MessageDigest.isEqual(entered.getBytes(StandardCharsets.US_ASCII), computed.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<CustodyGapKind> kinds(EvidenceItem item, boolean downloaded, List<CustodyEntry> own) {
        List<CustodyGapKind> kinds = new ArrayList<>();
        if (downloaded && own.stream().noneMatch(entry -> entry.getAction() == CustodyAction.RECEIVED)) {
            kinds.add(CustodyGapKind.NOT_RECEIVED);
        }
        if (isExaminedUnverified(item, own)) {
            kinds.add(CustodyGapKind.UNVERIFIED);
        }
        if (own.stream().map(CustodyEntry::getEnteredHash).filter(hash -> hash != null).reduce((first, last) -> last)
                .filter(hash -> !isSame(hash, item.getSha256())).isPresent()) {
            kinds.add(CustodyGapKind.WRONG_HASH);
        }
        if ((downloaded || !own.isEmpty()) && last(own).filter(entry -> entry.getAction().isClosing()).isEmpty()) {
            kinds.add(CustodyGapKind.NOT_CLOSED);
        }
        return kinds;
    }

    private static boolean isExaminedUnverified(EvidenceItem item, List<CustodyEntry> own) {
        for (CustodyEntry entry : own) {
            if (item.getSha256().equals(entry.getEnteredHash())) {
                return false;
            }
            if (entry.getAction() == CustodyAction.EXAMINED) {
                return true;
            }
        }
        return false;
    }

    private static Optional<CustodyEntry> last(List<CustodyEntry> own) {
        return own.stream().filter(entry -> entry.getAction() != CustodyAction.CORRECTED).reduce((first, last) -> last);
    }

    /**
     * Number of the first line that is not what was entered, does not follow its predecessor or is missing; empty when the whole
     * log is intact.
     *
     * @param end where the log ends by what the attempt knows
     */
    public static Optional<Integer> firstBroken(List<CustodyEntry> log, LogEnd end) {
        CustodyEntry last = null;
        for (CustodyEntry entry : log) {
            if (!entry.follows(last)) {
                return Optional.of(entry.getNumber());
            }
            last = entry;
        }
        if (log.size() != end.getEntries()) {
            return Optional.of(Math.min(log.size(), end.getEntries()) + 1);
        }
        return last == null || last.getHash().equals(end.getSeal()) ? Optional.empty() : Optional.of(last.getNumber());
    }
}
