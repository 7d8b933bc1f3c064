package org.milerasmus.it.sql;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Notes each statement that the driver sends, for the thread that sends it or for all requests of browsers; what the driver says for itself is
 * left out.
 */
public class StatementCounter implements QueryInterceptor {

    private static final Pattern COUNTED = Pattern.compile("\\s*\\(?\\s*(select(?!\\s+@@)|insert|update|delete|replace|with|call)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();
    /** Begins the names of the threads in which the server answers requests; timers and jobs have others. */
    private static final String REQUEST = "http-thread-pool";
    private static final Queue<String> OF_REQUESTS = new ConcurrentLinkedQueue<>();
    private static volatile boolean following;

    /** From now on, the statements of this thread are noted in this list; null ends it. */
    public static void note(List<String> sent) {
        if (sent == null) {
            SENT.remove();
        } else {
            SENT.set(sent);
        }
    }

    /** The statements of all requests since the last call; from the first call on they are kept. */
    public static List<String> takeOfRequests() {
        following = true;
        return Stream.generate(OF_REQUESTS::poll).takeWhile(Objects::nonNull).toList();
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
        List<String> sent = SENT.get();
        boolean request = following && Thread.currentThread().getName().startsWith(REQUEST);
        if ((sent != null || request) && sql != null && COUNTED.matcher(String.valueOf(sql.get())).matches()) {
            (sent == null ? OF_REQUESTS : sent).add(sql.get());
        }
        return null;
    }

    @Override
    public <T extends Resultset> T postProcess(Supplier<String> sql, Query query, T result, ServerSession session) {
        return null;
    }

    @Override
    public boolean executeTopLevelOnly() {
        return true;
    }

    @Override
    public void destroy() {
        // nothing is held
    }
}
