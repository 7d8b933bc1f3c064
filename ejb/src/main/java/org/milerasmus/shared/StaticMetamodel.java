package org.milerasmus.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;

/**
 * Fills the names that queries are written with ({@code Call_.title}) before the first of them runs: EclipseLink does it for
 * some of the entities only when it is deployed in the server.
 */
@Startup
@Singleton
@DependsOn(Migration.NAME)
public class StaticMetamodel {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @PostConstruct
    void fill() {
        em.getMetamodel().getManagedTypes().forEach(StaticMetamodel::fill);
    }

    private static void fill(ManagedType<?> type) {
        Class<?> entity = type.getJavaType();
        try {
            Class<?> names = Class.forName(entity.getName() + "_", true, entity.getClassLoader());
            for (Attribute<?, ?> attribute : type.getDeclaredAttributes()) {
                names.getField(attribute.getName()).set(null, attribute);
            }
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("The metamodel of " + entity.getName() + " was not generated", missing);
        }
    }
}
