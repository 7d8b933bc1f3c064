package org.milerasmus.exchange.learning;

import java.util.List;
import org.milerasmus.st.DemoDatabase;

/** A learning agreement of the demo data, and who signs it. */
record DemoStudies(String code, String student, String sender, String receiver) {

    private static final String FIND = """
            select m.code, a.email, (select min(s.email) from account s where s.academy_id = m.sending_id and s.role = 'STAFF'),
                (select min(r.email) from account r where r.academy_id = m.receiving_id and r.role = 'STAFF')
            from learning_agreement l join mobility m on m.id = l.mobility_id join person p on p.id = m.person_id join account a on a.id = p.account_id
            where l.status = ? and m.status <> 'CANCELLED' order by l.id limit 1 offset ?""";

    /** One that stands so; the tests that change something take others than the first. */
    static DemoStudies in(LearningStatus status, int offset) {
        List<String> row = DemoDatabase.row(FIND, status.name(), offset);
        return new DemoStudies(row.get(0), row.get(1), row.get(2), row.get(3));
    }

    String page(String name) {
        return "/exchange/learning/" + name + "?code=" + code;
    }
}
