package org.milerasmus.it.sql;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Notes each statement that the driver sends, for the thread that sends it; what the driver says for itself is left out. */
public class StatementCounter implements QueryInterceptor {

    private static final Pattern COUNTED = Pattern.compile("\\s*\\(?\\s*(select(?!\\s+@@)|insert|update|delete|replace|with|call)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    /** From now on, the statements of this thread are noted in this list; null ends it. */
    public static void note(List<String> sent) {
        if (sent == null) {
            SENT.remove();
        } else {
            SENT.set(sent);
        }
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
        List<String> sent = SENT.get();
        if (sent != null && sql != null && COUNTED.matcher(String.valueOf(sql.get())).matches()) {
            sent.add(sql.get());
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
