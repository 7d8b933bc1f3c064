package org.milerasmus.exchange.teaching;

import java.util.List;
import org.milerasmus.st.DemoDatabase;

/**
 * An instructor of the demo data who is free for a visit, of an academy that asks its chain of command.
 *
 * @param home what the addresses of the academy's officials end with, after the duty and a dot
 */
record DemoTeachers(String email, String home) {

    private static final String FREE = """
            select a.email, (select min(s.email) from account s where s.academy_id = a.academy_id and s.role = 'STAFF')
            from person p join account a on a.id = p.account_id join academy c on c.id = a.academy_id
            join person_language l on l.person_id = p.id and l.language = 'en'
            where p.kind <> 'CADET' and a.status = 'ACTIVE' and c.erasmus_code <> 'F  GUER01' and p.service is not null
            and (select count(*) from consent_rule r where r.academy_id = a.academy_id and r.needed = true) = 4
            and not exists (select 1 from application n where n.person_id = p.id and n.status = 'DRAFT')
            and not exists (select 1 from mobility m where m.person_id = p.id and m.ends_on >= current_date and m.status <> 'CANCELLED')
            order by p.id limit 1""";

    static DemoTeachers free() {
        List<String> row = DemoDatabase.row(FREE);
        return new DemoTeachers(row.getFirst(), row.getLast().replace("coordinator.", ""));
    }
}
