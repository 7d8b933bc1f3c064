package org.milerasmus.shared.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/**
 * Many new rows of one table at once. JPA inserts records whose number the database draws one by one, each with a round trip of its own; the
 * driver sends a batch as a few statements.
 */
public final class Batch {

    private Batch() {
    }

    /**
     * Adds the rows in their order, in the running transaction and over its own connection.
     *
     * @param insert a statement with one placeholder for each value of a row
     */
    public static void insert(EntityManager em, String insert, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(insert)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
