package org.milerasmus.demo.partnership;

import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ExchangeKind;

/** Conditions of demo agreements. */
public final class DemoConditions {

    private DemoConditions() {
    }

    /** Places for some months of study. */
    public static CooperationCondition months(ExchangeKind kind, Academy sending, Academy receiving, int seats, int months) {
        CooperationCondition condition = new CooperationCondition(kind, sending, receiving, seats);
        condition.getLength().setMonths(months);
        condition.getStudy().setEqf(6);
        condition.getInstruction().setTaughtIn("en");
        condition.getInstruction().setLanguage(Cefr.B2);
        return condition;
    }

    /** Places for some days. */
    public static CooperationCondition days(ExchangeKind kind, Academy sending, Academy receiving, int seats, int days) {
        CooperationCondition condition = new CooperationCondition(kind, sending, receiving, seats);
        condition.getLength().setDays(days);
        condition.getInstruction().setTaughtIn("en");
        condition.getInstruction().setLanguage(Cefr.B1);
        condition.getInstruction().setBlended(kind == ExchangeKind.COMMON_MODULE);
        return condition;
    }
}
