package org.milerasmus.exchange.learning;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A learning agreement of the demo data, and who signs it. */
record DemoStudies(String code, String student, String sender, String receiver) {

    private static final String FIND = """
            select m.code, a.email, (select min(s.email) from account s where s.academy_id = m.sending_id and s.role = 'STAFF'),
                (select min(r.email) from account r where r.academy_id = m.receiving_id and r.role = 'STAFF')
            from learning_agreement l join mobility m on m.id = l.mobility_id join person p on p.id = m.person_id join account a on a.id = p.account_id
            where l.status = ? and m.status <> 'CANCELLED' order by l.id limit 1 offset ?""";

    /** One that stands so; the tests that change something take others than the first. */
    static DemoStudies in(LearningStatus status, int offset) {
        try (Connection connection = DriverManager.getConnection(System.getProperty("erasmus.database.url"),
                System.getProperty("erasmus.database.user"), System.getProperty("erasmus.database.password"));
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, status.name());
            find.setInt(2, offset);
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("The demo data have no learning agreement " + offset + " that is " + status);
                }
                return new DemoStudies(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String page(String name) {
        return "/exchange/learning/" + name + "?code=" + code;
    }
}
