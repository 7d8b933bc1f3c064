package org.milerasmus.web.failure;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.Stale;
import org.milerasmus.web.http.RequestId;

/**
 * An exception, told by its cause: wrappers of the platform say nothing to the user.
 *
 * @param exception what was thrown
 * @param kind      what it means
 */
public record Failure(Throwable exception, Kind kind) {

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());

    /** What MySQL and MariaDB say when two have written the same code at once; keys are named by table and column. */
    private static final Pattern KEY = Pattern.compile("Duplicate entry .* for key '(?:\\w+\\.)?[a-z]+_(\\w+)'");

    private static final Pattern CAMEL = Pattern.compile("_(\\w)");

    /** What a failure means, with the status of its page and its message. */
    enum Kind {
        BUSINESS(400, null), INPUT(400, null), MISSING(404, "error.notFound"), STALE(409, "error.stale"), TAKEN(409, "error.taken"),
        FORBIDDEN(403, "error.forbidden"), UNAVAILABLE(503, "error.unavailable"), DEFECT(500, "error.defect");

        private final int status;
        private final String key;

        Kind(int status, String key) {
            this.status = status;
            this.key = key;
        }
    }

    /** Looks through the causes for one that we know. */
    public static Failure of(Throwable exception) {
        return causes(exception).map(Failure::known).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> new Failure(exception, Kind.DEFECT));
    }

    private static Optional<Failure> known(Throwable cause) {
        Kind kind = switch (cause) {
            case NotFound missing -> Kind.MISSING;
            case BusinessException rule -> Kind.BUSINESS;
            case ConstraintViolationException input -> Kind.INPUT;
            case OptimisticLockException stale -> Kind.STALE;
            case EJBAccessException denied -> Kind.FORBIDDEN;
            case AccessLocalException denied -> Kind.FORBIDDEN; // the same inside the server
            case SQLIntegrityConstraintViolationException twice when KEY.matcher(twice.getMessage()).find() -> Kind.TAKEN;
            case SQLException sql when isUnreachable(sql) -> Kind.UNAVAILABLE;
            case jakarta.resource.ResourceException pool -> Kind.UNAVAILABLE;
            default -> null;
        };
        return Optional.ofNullable(kind).map(found -> new Failure(cause, found));
    }

    /** States of class 08 mean that the connection is lost or could not be made; the pool reports without a state. */
    private static boolean isUnreachable(SQLException sql) {
        String state = sql.getSQLState();
        return state == null ? String.valueOf(sql.getMessage()).contains("allocating a connection") : state.startsWith("08");
    }

    private static Stream<Throwable> causes(Throwable exception) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause).limit(20);
    }

    boolean isBusiness() {
        return exception instanceof BusinessException || kind == Kind.INPUT || kind == Kind.STALE;
    }

    /** Whether an answer to the user is all that it calls for, as nothing of ours is broken. */
    boolean isRefusal() {
        return kind != Kind.UNAVAILABLE && kind != Kind.DEFECT;
    }

    boolean isMissing() {
        return kind == Kind.MISSING;
    }

    /** Property of the record whose value somebody else has taken at the same moment. */
    Optional<String> takenProperty() {
        Matcher key = kind == Kind.TAKEN ? KEY.matcher(exception.getMessage()) : null;
        return key != null && key.find() ? Optional.of(CAMEL.matcher(key.group(1)).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    boolean isStale() {
        return exception instanceof Stale || kind == Kind.STALE;
    }

    /** Status of the page that tells it. */
    public int status() {
        return kind.status;
    }

    /** Key of the message that tells it. */
    String key() {
        return exception instanceof BusinessException business ? "error." + business.key() : kind.key;
    }

    /** Writes what the user cannot put right into the log, under the number that the user is shown. */
    public void log(HttpServletRequest request) {
        if (!isRefusal()) {
            LOG.log(Level.SEVERE, exception, () -> "Failure " + RequestId.of(request) + " at " + request.getMethod() + " " + request.getRequestURI());
        }
    }
}
