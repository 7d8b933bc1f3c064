package org.milerasmus.shared;

/** A rule of the field forbids what was asked for; the message says which and what to do. */
public class RuleBroken extends BusinessException {

    private static final long serialVersionUID = 1L;

    private RuleBroken(String key, Object[] args, String field) {
        super(key, field, args);
    }

    /** A rule about the record as a whole. */
    public static RuleBroken of(String key, Object... args) {
        return new RuleBroken(key, args, null);
    }

    /** A rule that one field of the edited record breaks. */
    public static RuleBroken at(String field, String key, Object... args) {
        return new RuleBroken(key, args, field);
    }
}
