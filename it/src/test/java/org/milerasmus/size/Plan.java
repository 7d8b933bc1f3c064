package org.milerasmus.size;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** How the database goes about a statement, as EXPLAIN tells. */
final class Plan {

    /** A table that is read whole is large from here on; of a smaller one the database may rightly do without an index. */
    private static final long LARGE = 10_000;

    private Plan() {
    }

    /** The steps of a statement that read a large table without an index. A count reads an index to its end: that is its work. */
    static List<String> withoutIndex(String sql) {
        List<String> steps = new ArrayList<>();
        try (Connection connection = LargeData.connect(); Statement statement = connection.createStatement(); ResultSet step = statement.executeQuery("EXPLAIN " + sql)) {
            while (step.next()) {
                if (step.getLong("rows") > LARGE && step.getString("key") == null) {
                    steps.add("%s: %s of %d rows in %s".formatted(step.getString("table"), step.getString("type"), step.getLong("rows"), sql));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return steps;
    }
}
