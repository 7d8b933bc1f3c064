package org.milerasmus.shared.database;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorCustomizer;
import org.eclipse.persistence.mappings.AggregateObjectMapping;

/**
 * The embedded values of an entity are there even when all of their columns are null, as its constructor makes them. By itself
 * EclipseLink leaves such a value null; a getter that fills it then changes the record by being read, and costs it a version.
 */
public class NeverNull implements DescriptorCustomizer {

    @Override
    public void customize(ClassDescriptor entity) {
        entity.getMappings().stream().filter(AggregateObjectMapping.class::isInstance).map(AggregateObjectMapping.class::cast)
                .forEach(embedded -> embedded.setIsNullAllowed(false));
    }
}
