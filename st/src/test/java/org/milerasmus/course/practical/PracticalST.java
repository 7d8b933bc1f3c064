package org.milerasmus.course.practical;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milerasmus.document.Fingerprint;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Form;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

/** A practical task from its draft to its results: written at a desk, worked on a phone, marked and released. */
class PracticalST extends BrowserTest {

    private static final String HOST = "coordinator.fguer01@demo.example";
    private static final byte[] DISK = "invented disk image".getBytes(StandardCharsets.US_ASCII);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private final String code = "SES-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> cadet = DemoDatabase.row("""
            select a.email, p.id, a.academy_id from person p join account a on a.id = p.account_id join academy c on c.id = a.academy_id
            where p.kind = 'CADET' and a.status = 'ACTIVE' and c.erasmus_code <> 'F  GUER01' order by p.id desc limit 1""");

    @BeforeEach
    void aSessionWithAParticipant() {
        String course = DemoDatabase.row("select id from course where status = 'PUBLISHED' order by id limit 1").getFirst();
        String host = DemoDatabase.row("select id from academy where erasmus_code = 'F  GUER01'").getFirst();
        LocalDate first = LocalDate.now().minusDays(1);
        Timestamp past = Timestamp.from(Instant.now().minus(5, ChronoUnit.DAYS));
        DemoDatabase.write("""
                insert into course_session (version, code, course_id, host_id, status, starts_on, ends_on, opens_at, closes_at, form, place, capacity)
                values (1, ?, ?, ?, 'PUBLISHED', ?, ?, ?, ?, 'ON_SITE', 'Demo hall', 5)""",
                List.of(List.of(code, course, host, first, first.plusDays(4), past, past)));
        DemoDatabase.write("""
                insert into enrolment (version, session_id, person_id, sending_id, status, arrival, asked_by, asked_at, moved_at, announced)
                select 1, id, ?, ?, 'SEATED', 1, 'SELF', ?, ?, true from course_session where code = ?""",
                List.of(List.of(cadet.get(1), cadet.get(2), past, past, code)));
    }

    @Test
    void aCaseIsWrittenWorkedMarkedAndReleased() throws IOException {
        Window host = window().login(HOST);
        String task = write(host);

        Window phone = window(Screen.PHONE).login(cadet.getFirst());
        phone.open("/course/session/view?code=" + code);
        phone.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Demo case of the stick")).click();
        phone.page().waitForURL("**/course/practical/work?*");
        phone.inspectEverywhere("practical-before");
        work(phone);

        host.open("/course/practical/attempts?code=" + task);
        host.inspectEverywhere("practical-attempts");
        host.page().locator("main tbody th a").first().click();
        host.page().waitForURL("**/course/practical/attempt?*");
        Page page = host.page();
        Form.write(page, "mark:points", "9");
        Form.press(page, "mark:give");
        assertThat(page.locator("[id='mark:points-field']")).containsText("Give 0 to 4");
        host.inspectEverywhere("practical-mark");
        Form.write(page, "mark:points", "3");
        Form.write(page, "mark:remark", "Clear and careful.");
        Form.press(page, "mark:give");
        assertThat(page.locator("[id=score]")).containsText("6 of 10 points");

        phone.page().reload();
        assertThat(phone.page().getByText("The results are not released yet").first()).isVisible();
        assertThat(phone.page().getByText("Right answer")).hasCount(0);
        DemoDatabase.write("update practical_task set closes_at = ? where code = ?", List.of(List.of(Timestamp.from(Instant.now().minusSeconds(1)), task)));
        host.open("/course/practical/view?code=" + task);
        Form.pressAndConfirm(page, "act:release");
        assertThat(page.locator(".feedback").first()).containsText("released");
        phone.page().reload();
        assertThat(phone.page().locator("[id=score]")).containsText("6 of 10 points (60");
        assertThat(phone.page().locator("main")).containsText("Clear and careful.");
        assertThat(phone.page().getByText("Right answer").first()).isVisible();
        phone.inspectEverywhere("practical-result");
    }

    @Test
    void aParticipantIsLedToTheTaskAndReadsItsTimesOnTheClockOfTheHost() {
        String task = choiceTask();
        Window window = window().login(cadet.getFirst());
        Page page = window.page();
        window.open("/course/practical/view?code=" + task);
        page.waitForURL("**/course/practical/work?*");
        Form.pressAndConfirm(page, "begin:start");
        assertThat(page.getByText(Pattern.compile("The attempt ends at .* CES?T"))).isVisible();
        Form.pressAndConfirm(page, "answers:rows:0:each:0:take");
        assertThat(page.locator("[id='answers:rows:0:hints']")).containsText("Think of the lesson.");
        assertThat(page.locator("main")).not().containsText("HintLine");
        page.locator("[id='answers:rows:0:single-field'] .ui-radiobutton-box").last().click();
        assertThat(page.locator("[id='answers:rows:0:saved']")).containsText("Saved");
        Form.pressAndConfirm(page, "end:submit");
        page.waitForURL("**/course/practical/attempt?*");
        assertThat(page.locator("[id=answers]")).containsText("of 3 points possible");
        assertThat(page.locator("main")).containsText(Pattern.compile("\\d\\d:\\d\\d CES?T"));
        assertThat(page.locator("main")).not().containsText(Pattern.compile("\\d UTC"));
        DemoDatabase.write("update practical_task set closes_at = ? where code = ?", List.of(List.of(Timestamp.from(Instant.now().minusSeconds(1)), task)));
        window.open("/course/practical/work?code=" + task);
        assertThat(page.getByText(Pattern.compile("The task was open until .* CES?T"))).isVisible();
        assertThat(page.locator("main")).not().containsText("is left");
        assertThat(page.locator("[id='begin:start']")).hasCount(0);
        window.inspectEverywhere("practical-over");
        whatIsPublishedIsNotOpenedToBeChanged(task);
    }

    private void whatIsPublishedIsNotOpenedToBeChanged(String task) {
        Window host = window().login(HOST);
        String question = DemoDatabase.row("select q.id from practical_question q join practical_task t on t.id = q.task_id where t.code = ?", task).getFirst();
        for (String address : List.of("question?code=" + task + "&id=" + question, "edit?code=" + task, "evidence?code=" + task)) {
            host.open("/course/practical/" + address);
            host.page().waitForURL("**/course/practical/view?*");
            assertThat(host.page().locator(".feedback").first()).containsText("so its content cannot be changed");
        }
    }

    /** A published task of two attempts with one question to choose in, and a hint. */
    private String choiceTask() {
        String task = "PT-" + UUID.randomUUID().toString().substring(0, 8);
        Timestamp past = Timestamp.from(Instant.now().minus(1, ChronoUnit.DAYS));
        Timestamp future = Timestamp.from(Instant.now().plus(1, ChronoUnit.DAYS));
        DemoDatabase.write("""
                insert into practical_task (version, code, session_id, status, title, story, opens_at, closes_at, minutes, attempts, shows_automatic, not_received, unverified,
                wrong_hash, not_closed, cap) select 1, ?, id, 'PUBLISHED', 'Demo choice', 'Demo story', ?, ?, 30, 2, false, 1, 1, 1, 1, 3 from course_session where code = ?""",
                List.of(List.of(task, past, future, code)));
        DemoDatabase.write("insert into practical_question (version, task_id, position, kind, body, points) select 1, id, 1, 'SINGLE', 'Which one?', 3 from practical_task where code = ?",
                List.of(List.of(task)));
        for (int i = 0; i < 2; i++) {
            DemoDatabase.write("insert into practical_choice (question_id, position, body, is_right) select q.id, ?, ?, ? from practical_question q"
                    + " join practical_task t on t.id = q.task_id where t.code = ?", List.of(List.of(i, "Demo choice " + i, i == 1, task)));
        }
        DemoDatabase.write("insert into practical_hint (version, question_id, position, body, price) select 1, q.id, 0, 'Think of the lesson.', 1 from practical_question q"
                + " join practical_task t on t.id = q.task_id where t.code = ?", List.of(List.of(task)));
        return task;
    }

    private String write(Window host) {
        Page page = host.page();
        host.open("/course/session/view?code=" + code);
        Form.press(page, "newTask");
        page.waitForURL("**/course/practical/edit?*");
        Form.write(page, "form:title", "Demo case of the stick");
        Form.write(page, "form:story", "A stick was found in lecture hall 2.");
        Form.type(page, "form:opensAt", LocalDate.now().minusDays(1).format(DAY) + " 08:00");
        Form.type(page, "form:closesAt", LocalDate.now().minusDays(2).format(DAY) + " 08:00");
        Form.press(page, "form:save");
        assertThat(page.locator("[id='form:closesAt-field']")).containsText("has to close after it opens");
        Form.type(page, "form:closesAt", LocalDate.now().plusDays(3).format(DAY) + " 18:00");
        host.inspectEverywhere("practical-edit");
        Form.press(page, "form:save");
        page.waitForURL("**/course/practical/view?*");
        String task = page.url().replaceAll(".*code=", "");
        addEvidence(host);
        Form.press(page, "newQuestion");
        question(host, "Short text", "Which file was deleted?", "6", "form:accepted", "notes.txt");
        Form.press(page, "newQuestion");
        question(host, "Free text", "Report your findings.", "4", "form:guidance", "Says what is shown and what is likely.");
        host.inspectEverywhere("practical-view");
        Form.pressAndConfirm(page, "act:publish");
        assertThat(page.locator(".feedback").first()).containsText("is published");
        return task;
    }

    private void addEvidence(Window host) {
        Page page = host.page();
        Form.press(page, "toEvidence");
        page.waitForURL("**/course/practical/evidence?*");
        Form.write(page, "form:description", "Image of the stick");
        Form.write(page, "form:expected", "0".repeat(64));
        page.locator("[id='form:file-field'] input[type=file]").setInputFiles(new FilePayload("stick.img", "application/octet-stream", DISK));
        assertThat(page.locator("[id='form:chosen']")).containsText("stick.img");
        Form.press(page, "form:add");
        assertThat(page.locator("[id='form:expected-field']")).containsText("The file has another hash: " + Fingerprint.of(DISK));
        host.inspectEverywhere("practical-evidence");
        Form.write(page, "form:expected", Fingerprint.of(DISK));
        Form.press(page, "form:add");
        assertThat(page.locator("main .task").first()).containsText("E-01 · Image of the stick");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the task")).click();
        page.waitForURL("**/course/practical/view?*");
    }

    private static void question(Window host, String kind, String text, String points, String field, String right) {
        Page page = host.page();
        page.waitForURL("**/course/practical/question?*");
        Form.write(page, "form:text", text);
        Form.choose(page, "form:kind", kind);
        Form.write(page, field, right);
        Form.number(page, "form:points", points);
        Form.press(page, "form:addHint");
        Form.write(page, "form:hints:0:hint", "Look at the directory.");
        host.inspectEverywhere("practical-question");
        Form.press(page, "form:save");
        page.waitForURL("**/course/practical/view?*");
    }

    private static void work(Window phone) throws IOException {
        Page page = phone.page();
        Form.pressAndConfirm(page, "begin:start");
        assertThat(page.getByText("minutes are left").first()).isVisible();
        Download file = page.waitForDownload(() -> Form.press(page, "evidence:rows:0:get"));
        assertThat(Files.readAllBytes(file.path())).isEqualTo(DISK);
        Form.choose(page, "log:item", "E-01");
        Form.press(page, "log:enter");
        assertThat(page.locator("[id='log:from-field']")).containsText("Say from whom");
        Form.write(page, "log:from", "Demo duty officer");
        Form.press(page, "log:enter");
        assertThat(page.locator("[id='log:entries'] tbody tr")).hasCount(1);
        Locator saved = page.locator("[id='answers:rows:0:saved']");
        Form.write(page, "answers:rows:0:line", "notes.txt");
        page.locator("[id='answers:rows:0:line']").press("Tab");
        assertThat(saved).containsText(Pattern.compile("Saved \\d"));
        Form.write(page, "answers:rows:1:free", "The directory shows a deleted file.");
        assertThat(page.locator("[id='answers:rows:1:saved']")).containsText("Saved");
        Form.pressAndConfirm(page, "answers:rows:0:each:0:take");
        assertThat(page.locator("[id='answers:rows:0:hints']")).containsText("Look at the directory.");
        phone.inspectEverywhere("practical-work");
        Form.pressAndConfirm(page, "end:submit");
        page.waitForURL("**/course/practical/attempt?*");
        assertThat(page.locator("[id=score]")).containsText("not released yet");
    }
}
