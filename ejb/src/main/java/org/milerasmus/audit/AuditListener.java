package org.milerasmus.audit;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.indirection.ValueHolderInterface;
import org.eclipse.persistence.internal.sessions.AggregateChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.code.Coded;
import org.milerasmus.shared.text.Typed;

/** Writes each insert, change and removal of an aggregate to the audit trail, in the transaction that makes it. */
class AuditListener extends DescriptorEventAdapter {

    private static final Set<String> SECRETS = Set.of("passwordHash", "tokenHash", "bytes", "sealedHalf", "secret", "credential", "confidentialNote", "emergencyContact");
    private static final String UNTOLD = "•••";

    @Override
    public void postInsert(DescriptorEvent event) {
        write(AuditAction.CREATED, event, null);
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        write(AuditAction.CHANGED, event, changes(event));
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        write(AuditAction.REMOVED, event, null);
    }

    private static void write(AuditAction action, DescriptorEvent event, String details) {
        Aggregate record = (Aggregate) event.getSource();
        CDI.current().select(AuditWriter.class).get().write(event.getSession(), action, record.getClass().getSimpleName(), record.getId(),
                record instanceof Coded coded ? coded.getCode() : null, details);
    }

    private static String changes(DescriptorEvent event) {
        ObjectChangeSet changes = ((WriteObjectQuery) event.getQuery()).getObjectChangeSet();
        if (changes == null) {
            return null;
        }
        return lines(event.getDescriptor(), event.getSource(), changes).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(ClassDescriptor descriptor, Object source, ObjectChangeSet changes) {
        return changes.getChanges().stream()
                .filter(change -> !"version".equals(change.getAttribute()))
                .flatMap(change -> lines(descriptor.getMappingForAttributeName(change.getAttribute()), source, change));
    }

    /** An embedded value is told field by field: what its columns are grouped by means nothing to who reads the trail. */
    private static Stream<String> lines(DatabaseMapping mapping, Object source, ChangeRecord change) {
        String field = change.getAttribute();
        Object now = mapping.getAttributeValueFromObject(source);
        if (now == null && change.getOldValue() == null) {
            return Stream.empty(); // of a value that is embedded for the first time EclipseLink names the empty fields, too
        }
        if (SECRETS.contains(field)) {
            return Stream.of(field + ": " + UNTOLD);
        }
        if (change instanceof AggregateChangeRecord embedded && embedded.getChangedObject() instanceof ObjectChangeSet inner) {
            return lines(mapping.getReferenceDescriptor(), now, inner);
        }
        return Stream.of("%s: %s → %s".formatted(field, text(change.getOldValue()), text(now)));
    }

    /** A list of values is told value by value, and a list of what has no words of its own by its number. */
    private static String text(Object value) {
        return switch (value) {
            case null -> "–";
            case ValueHolderInterface<?> reference -> text(reference.getValue());
            case Coded record -> record.getCode();
            case Aggregate record -> record.getClass().getSimpleName() + " " + record.getId();
            case Collection<?> values when values.stream().allMatch(AuditListener::hasWords) ->
                    values.isEmpty() ? "–" : values.stream().map(AuditListener::text).collect(Collectors.joining(", "));
            case Collection<?> values -> String.valueOf(values.size());
            case Map<?, ?> values -> text(new TreeMap<>(values).values());
            default -> Typed.oneLine(value.toString()); // what people typed must not look like a line of ours
        };
    }

    private static boolean hasWords(Object value) {
        try {
            return value instanceof Aggregate || value.getClass().getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every object has one
        }
    }
}
