package org.milerasmus.exchange.round;

import java.time.Year;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.milerasmus.st.DemoDatabase;

/**
 * Registers the thirty and hands in their applications. In the pages this would take a quarter of an hour: WholeWayST walks
 * the registration, its approval and the profile there, and ApplyingST the application with its wishes and documents. What is
 * written here is what those leave behind, and no more: an approved account, a complete profile with one language, and a
 * submitted application with wishes, the two documents and its first step.
 */
final class Cadets {

    private static final int COUNT = 30;

    /** With the password of the demo data. */
    private static final String ACCOUNT = """
            insert into account (version, email, display_name, password_hash, role, academy_id, status, failed_logins, session_epoch, language)
            select 1, ?, ?, d.password_hash, 'APPLICANT', y.id, 'ACTIVE', 0, 0, 'en' from account d, academy y
            where d.email = 'person.001@demo.example' and y.erasmus_code = ?""";
    private static final String PERSON = """
            insert into person (version, account_id, given_name, family_name, kind, service, grade, study_year, study_field, emergency_name, emergency_phone)
            select 1, id, 'Demo', ?, 'CADET', ?, 'OFD', 3, '0612', 'Demo Contact', '+32 2 000 1234' from account where email = ?""";
    private static final String LANGUAGE = """
            insert into person_language (person_id, language, slp, cefr)
            select p.id, 'en', ?, ? from person p join account a on a.id = p.account_id where a.email = ?""";
    private static final String APPLICATION = """
            insert into application (version, code, person_id, status, motivation, started_at, saved_at, submitted_at)
            select 1, ?, p.id, 'SUBMITTED', 'Invented words of a walk through the pages.', t.at, t.at, t.at
            from (select utc_timestamp(6) - interval 1 hour as at) t, person p join account a on a.id = p.account_id where a.email = ?""";
    private static final String WISH = """
            insert into preference (application_id, call_id, position, refused)
            select n.id, c.id, ?, false from application n, calls c where n.code = ? and c.code = ?""";
    private static final String STEP = """
            insert into application_step (application_id, at, status, actor) select id, submitted_at, 'SUBMITTED', ? from application where code = ?""";

    /** The small files of somebody of the demo data. */
    private static final String DOCUMENTS = """
            insert into document (version, application_id, kind, file_name, media_type, size, sha256, uploaded_at, content_id)
            select 1, n.id, d.kind, d.file_name, d.media_type, d.size, d.sha256, n.submitted_at, d.content_id
            from application n, document d where n.code = ? and d.application_id = (select min(f.application_id) from document f)""";

    private final List<Cadet> all;

    Cadets(String tag) {
        String series = "MEX-" + Year.now();
        DemoDatabase.write("insert into code_counter (series, last_number) values (?, ?) on duplicate key update last_number = last_number + ?",
                List.of(List.of(series, COUNT, COUNT)));
        int last = Integer.parseInt(DemoDatabase.row("select last_number from code_counter where series = ?", series).getFirst());
        all = IntStream.rangeClosed(1, COUNT).mapToObj(n -> new Cadet(tag, n, "%s-%05d".formatted(series, last - COUNT + n))).toList();
    }

    /** Each hands in an application for some of the three calls. */
    void apply(List<String> calls) {
        write(ACCOUNT, cadet -> List.of(cadet.email(), cadet.name(), cadet.academy()));
        write(PERSON, cadet -> List.of(cadet.family(), cadet.service(), cadet.email()));
        write(LANGUAGE, cadet -> List.of(cadet.slp(), cadet.cefr(), cadet.email()));
        write(APPLICATION, cadet -> List.of(cadet.code(), cadet.email()));
        write(STEP, cadet -> List.of(cadet.name(), cadet.code()));
        write(DOCUMENTS, cadet -> List.of(cadet.code()));
        DemoDatabase.write(WISH, all.stream().flatMap(cadet -> IntStream.range(0, cadet.wishes().size())
                .mapToObj(i -> List.<Object>of(i + 1, cadet.code(), calls.get(cadet.wishes().get(i))))).toList());
    }

    private void write(String statement, Function<Cadet, List<Object>> values) {
        DemoDatabase.write(statement, all.stream().map(values).toList());
    }

    /** R01 has the number 1. */
    Cadet get(int number) {
        return all.get(number - 1);
    }

    List<Cadet> all() {
        return all;
    }
}
