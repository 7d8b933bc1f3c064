package org.milerasmus.shared;

import jakarta.ejb.ApplicationException;
import java.util.Optional;

/**
 * Something the user can be told: a message key with arguments and, where one is to blame, the field.
 * Whatever was written in the transaction is rolled back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;
    private final String field;

    protected BusinessException(String key, String field, Object... args) {
        super(key);
        this.key = key;
        this.field = field;
        this.args = args.clone();
    }

    /** Key of the message in the texts, below the prefix {@code error.}. */
    public String key() {
        return key;
    }

    /** Values for the placeholders of the message. */
    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }

    /** Property of the edited record that has to change, when there is one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
