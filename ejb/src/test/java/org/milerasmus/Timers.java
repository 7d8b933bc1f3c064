package org.milerasmus;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.interceptor.Interceptors;
import java.util.Arrays;
import org.milerasmus.shared.timer.LastingTimer;

/** What every timer has to carry. */
final class Timers {

    private Timers() {
    }

    static ArchCondition<JavaMethod> outliveAFailure() {
        return new ArchCondition<>("outlive a failed round: " + LastingTimer.class.getSimpleName() + " around them, and no transaction of their own") {
            @Override
            public void check(JavaMethod timer, ConditionEvents events) {
                if (!lasts(timer.getOwner()) || !runsOutsideTransactions(timer.getOwner())) {
                    events.add(SimpleConditionEvent.violated(timer, timer.getFullName() + " is taken away by the server after two failures"));
                }
            }
        };
    }

    private static boolean lasts(JavaClass type) {
        return type.isAnnotatedWith(Interceptors.class)
                && Arrays.asList(type.getAnnotationOfType(Interceptors.class).value()).contains(LastingTimer.class);
    }

    private static boolean runsOutsideTransactions(JavaClass type) {
        return type.isAnnotatedWith(TransactionManagement.class)
                && type.getAnnotationOfType(TransactionManagement.class).value() == TransactionManagementType.BEAN;
    }
}
