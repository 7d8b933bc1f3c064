package org.milerasmus;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What an interface is for. */
final class Interfaces {

    private Interfaces() {
    }

    static ArchCondition<JavaClass> haveMoreThanOneImplementation() {
        return new ArchCondition<>("have more than one implementation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getAllSubclasses().size() == 1) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has a single implementation: use that"));
                }
            }
        };
    }
}
