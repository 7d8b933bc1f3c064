package org.milerasmus.shared;

/** There is no such record, or none that the caller may know of: both look alike from outside. */
public class NotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotFound(Class<?> type, Object id) {
        super("notFound", null, type.getSimpleName(), String.valueOf(id));
    }
}
