package org.milerasmus;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Table;

/** What every entity has to say of itself. */
final class Entities {

    private Entities() {
    }

    static ArchCondition<JavaClass> nameTheirTableInLowerCase() {
        return new ArchCondition<>("name their table in lower case, as MySQL on Linux tells the cases apart") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String name = type.tryGetAnnotationOfType(Table.class).map(Table::name).orElse("");
                if (!name.matches("[a-z][a-z_]*")) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has no table of that kind: \"" + name + "\""));
                }
            }
        };
    }
}
