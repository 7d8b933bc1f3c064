package org.milerasmus;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What every boundary has to carry. */
final class Boundaries {

    private static final List<Class<? extends java.lang.annotation.Annotation>> ROLES = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    private Boundaries() {
    }

    static ArchCondition<JavaMethod> nameTheRoles() {
        return new ArchCondition<>("name the roles that may call them, or be open to all on purpose") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!namesRoles(method) && !namesRoles(method.getOwner())) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is open to everybody by accident"));
                }
            }
        };
    }

    private static boolean namesRoles(CanBeAnnotated element) {
        return ROLES.stream().anyMatch(element::isAnnotatedWith);
    }
}
