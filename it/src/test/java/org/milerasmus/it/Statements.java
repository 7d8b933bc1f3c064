package org.milerasmus.it;

import java.util.ArrayList;
import java.util.List;
import org.milerasmus.it.sql.StatementCounter;

/** What a piece of work in this thread asks of the database. */
public final class Statements {

    private Statements() {
    }

    /** Number of SQL statements that the work sends. */
    public static int count(Runnable work) {
        return sent(work).size();
    }

    /** The SQL statements that the work sends, in their order. */
    public static List<String> sent(Runnable work) {
        List<String> sent = new ArrayList<>();
        StatementCounter.note(sent);
        try {
            work.run();
        } finally {
            StatementCounter.note(null);
        }
        return sent;
    }
}
