package org.milerasmus.partnership.grading;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.milerasmus.shared.RuleBroken;

/** What makes a table of grades sound. */
final class GradingRules {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final GradingTable table;
    private final List<GradeShare> shares;

    GradingRules(GradingTable table) {
        this.table = table;
        this.shares = table.getShares();
    }

    void check() {
        if (shares.isEmpty()) {
            throw RuleBroken.of("grading.noGrade");
        }
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).getLabel() == null) {
                throw RuleBroken.of("grading.noLabel", i + 1);
            }
        }
        requireOrder();
        int last = table.passPosition();
        if (last < 0) {
            throw RuleBroken.at("passMark", "grading.passMarkUnknown", table.getPassMark());
        }
        requireShares(shares.subList(0, last + 1));
        shares.subList(last + 1, shares.size()).stream().filter(share -> share.getShare() != null).findFirst().ifPresent(share -> {
            throw RuleBroken.of("grading.shareOfFailing", share.getLabel());
        });
    }

    /** Numbers that are grades run one way, up or down; words may come in any order. */
    private void requireOrder() {
        Set<String> seen = new HashSet<>();
        for (GradeShare share : shares) {
            if (!seen.add(share.getLabel().toLowerCase(Locale.ROOT))) {
                throw RuleBroken.of("grading.twice", share.getLabel());
            }
        }
        if (shares.size() > 2 && shares.stream().allMatch(share -> isNumber(share.getLabel()))) {
            int way = difference(0);
            for (int i = 1; i < shares.size() - 1; i++) {
                if (difference(i) != way) {
                    throw RuleBroken.of("grading.order", shares.get(i + 1).getLabel());
                }
            }
        }
    }

    private int difference(int position) {
        return number(shares.get(position).getLabel()).compareTo(number(shares.get(position + 1).getLabel()));
    }

    private void requireShares(List<GradeShare> passing) {
        for (GradeShare share : passing) {
            if (share.getShare() == null) {
                throw RuleBroken.of("grading.noShare", share.getLabel());
            }
            if (table.getBasis() == ShareBasis.COUNT && decimals(share) > 0) {
                throw RuleBroken.of("grading.countWhole", share.getLabel());
            }
        }
        BigDecimal total = passing.stream().map(GradeShare::getShare).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() == 0) {
            throw RuleBroken.of("grading.nothingGiven");
        }
        if (table.getBasis() == ShareBasis.PERCENT && total.subtract(ALL).abs().compareTo(tolerance(passing)) > 0) {
            throw RuleBroken.of("grading.notAll", total.stripTrailingZeros().toPlainString());
        }
    }

    /** Each percentage may be rounded by half a unit of its last decimal. */
    private static BigDecimal tolerance(List<GradeShare> passing) {
        int decimals = passing.stream().mapToInt(GradingRules::decimals).max().orElse(0);
        return HALF.movePointLeft(decimals).multiply(BigDecimal.valueOf(passing.size()));
    }

    private static int decimals(GradeShare share) {
        return Math.max(0, share.getShare().stripTrailingZeros().scale());
    }

    private static boolean isNumber(String label) {
        return label.matches("\\d+([.,]\\d+)?");
    }

    private static BigDecimal number(String label) {
        return new BigDecimal(label.replace(',', '.'));
    }
}
