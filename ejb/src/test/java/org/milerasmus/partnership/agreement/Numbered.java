package org.milerasmus.partnership.agreement;

import java.lang.reflect.Field;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.shared.Aggregate;

/** Records as the database would number them. */
public final class Numbered {

    private Numbered() {
    }

    static Academy academy(long id, AcademyKind kind) {
        Academy academy = new Academy("Demo Academy " + id, "Demo City", "AT", kind);
        set(Aggregate.class, academy, "id", id);
        return academy;
    }

    /** Changes a field behind the back of the record. */
    public static void set(Class<?> type, Object record, String field, Object value) {
        try {
            Field found = type.getDeclaredField(field);
            found.setAccessible(true);
            found.set(record, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
