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
                String rows = step.getString("rows"); // MariaDB may add how many of them it hopes to keep: 675 (10%)
                if (step.getString("key") == null && rows != null && Long.parseLong(rows.split(" ")[0]) > LARGE) {
                    steps.add("%s: %s of %s rows in %s".formatted(step.getString("table"), step.getString("type"), rows, sql));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return steps;
    }
}
