package org.milerasmus.shared;

/** Somebody else saved the record after the caller had read it; nothing was written. */
public class Stale extends BusinessException {

    private static final long serialVersionUID = 1L;

    public Stale(Class<?> type, Object id) {
        super("stale", null, type.getSimpleName(), String.valueOf(id));
    }
}
