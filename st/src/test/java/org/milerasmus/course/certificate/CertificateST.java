package org.milerasmus.course.certificate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** From the catalogue to a certificate that a stranger verifies, with cadets of three academies and a student of a university. */
class CertificateST extends BrowserTest {

    private static final String HOST = "coordinator.fguer01@demo.example";

    /** The first person with a complete profile of the n-th institution whose people are of the kind. */
    private static final String PERSON = """
            select min(a.email) from person p join account a on a.id = p.account_id join academy c on c.id = a.academy_id
            where p.kind = ? and a.status = 'ACTIVE' and c.erasmus_code <> 'F  GUER01' and p.emergency_phone is not null and p.study_field is not null
            and exists (select 1 from person_language l where l.person_id = p.id) group by a.academy_id order by a.academy_id limit 1 offset %d""";

    private final String code = "SES-" + UUID.randomUUID().toString().substring(0, 8);
    private List<String> people;
    private String course;

    @BeforeEach
    void aSessionThatIsHeldToday() {
        people = Stream.concat(IntStream.range(0, 3).mapToObj(i -> DemoDatabase.row(PERSON.formatted(i), "CADET")), Stream.of(DemoDatabase.row(PERSON.formatted(0), "STUDENT")))
                .map(List::getFirst).toList();
        List<String> asksNothing = DemoDatabase.row("""
                select c.id, c.code from course c where c.status = 'PUBLISHED' and c.min_clearance is null and c.min_slp is null
                and not exists (select 1 from course_prerequisite r where r.course_id = c.id)
                and not exists (select 1 from course_prerequisite_competence k where k.course_id = c.id) order by c.id limit 1""");
        course = asksNothing.getLast();
        String host = DemoDatabase.row("select id from academy where erasmus_code = 'F  GUER01'").getFirst();
        DemoDatabase.write("""
                insert into course_session (version, code, course_id, host_id, status, starts_on, ends_on, opens_at, closes_at, form, place, capacity)
                values (1, ?, ?, ?, 'PUBLISHED', ?, ?, ?, ?, 'ON_SITE', 'Demo hall', 4)""", List.of(List.of(code, asksNothing.getFirst(), host,
                LocalDate.now().minusDays(1), LocalDate.now().minusDays(1), Timestamp.from(Instant.now().minus(9, ChronoUnit.DAYS)),
                Timestamp.from(Instant.now().plus(1, ChronoUnit.HOURS)))));
    }

    @Test
    void leadsFromTheCatalogueToACertificateThatAStrangerVerifies() throws IOException, GeneralSecurityException {
        people.forEach(this::enrol);
        complete();
        String credential = credential(people.getLast());
        Window stranger = window();
        verify(stranger, credential, "Genuine");
        stranger.inspectEverywhere("credential-genuine");
        verify(stranger, credential.replaceFirst("\\.(.)", ".A"), "Not genuine");
        verifyElsewhere(stranger, credential);
        revoke();
        verify(stranger, credential, "Revoked");
        lookAtKeys();
    }

    private void enrol(String email) {
        Window window = window().login(email);
        window.open("/course/catalogue/view?code=" + course);
        window.open("/course/session/view?code=" + code);
        window.page().locator("[id='place:enrol']").click();
        assertThat(window.page().getByText("You have a seat.").first()).isVisible();
    }

    private void complete() {
        Window host = window().login(HOST);
        host.open("/course/enrolment/participants?session=" + code);
        Page page = host.page();
        page.locator("[id='form:list'] thead .ui-chkbox-box").click();
        Form.press(page, "form:complete");
        assertThat(page.locator("[id='form:list']").getByText("Completed").first()).isVisible();
        host.open("/course/session/view?code=" + code);
        Form.pressAndConfirm(page, "form:complete");
        assertThat(page.locator(".feedback").first()).isVisible();
        host.open("/course/enrolment/participants?session=" + code);
        attendedLess(people.getFirst());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Certificates").setExact(true)).last().click();
        page.waitForURL("**/course/certificate/issue?*");
        host.inspectEverywhere("certificates-issue");
        page.locator("[id='form:waiting'] tbody .ui-chkbox-box").first().click();
        Form.awaitAnswers(page);
        Form.press(page, "form:issue");
        assertThat(page.locator(".ui-confirm-dialog")).containsText("3 certificates are signed");
        page.locator(".ui-confirmdialog-no").click();
        page.locator("[id='form:waiting'] tbody .ui-chkbox-box").first().click();
        Form.awaitAnswers(page);
        assertThat(page.locator("[id='form:waiting']")).containsText("Below the minimum");
        Form.press(page, "form:issue");
        assertThat(page.locator(".ui-confirm-dialog")).containsText("4 certificates are signed");
        assertThat(page.locator(".ui-confirm-dialog")).containsText("One of the chosen has attended less");
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator(".feedback")).containsText("4 certificates were issued.");
        host.inspectEverywhere("certificates-issued");
    }

    /** The session asks for 80 percent, and a participant was absent from its only lesson. */
    private void attendedLess(String email) {
        DemoDatabase.write("insert into attendance_rule (version, session_id, late_after, min_percent) select 1, id, 10, 80 from course_session where code = ?",
                List.of(List.of(code)));
        DemoDatabase.write("""
                insert into lesson (version, session_id, title, kind, starts_at, ends_at)
                select 1, id, 'Demo lesson', 'LECTURE', utc_timestamp() - interval 26 hour, utc_timestamp() - interval 25 hour from course_session where code = ?""",
                List.of(List.of(code)));
        DemoDatabase.write("""
                insert into attendance (version, lesson_id, enrolment_id, mark, minutes_late, way, noted_at, noted_by)
                select 1, l.id, e.id, 'ABSENT', 0, 'ENTERED', utc_timestamp(), 'Demo Host' from course_session s join lesson l on l.session_id = s.id
                join enrolment e on e.session_id = s.id join person p on p.id = e.person_id join account a on a.id = p.account_id
                where s.code = ? and a.email = ?""", List.of(List.of(code, email)));
    }

    private String credential(String email) throws IOException {
        Window holder = window().login(email);
        holder.open("/course/certificate/list?session=" + code);
        holder.inspectEverywhere("course-certificates");
        holder.page().locator(".row-link").click();
        holder.page().waitForURL("**/course/certificate/view?*");
        holder.inspectEverywhere("course-certificate");
        Download file = holder.page().waitForDownload(() -> Form.press(holder.page(), "files:credential"));
        return Files.readString(file.path());
    }

    private void revoke() {
        Window host = window().login(HOST);
        host.open("/course/certificate/list?session=" + code + "&sort=-issuedAt");
        host.page().locator(".row-link").filter(new Locator.FilterOptions().setHasText(name(people.getLast()))).click();
        host.page().waitForURL("**/course/certificate/view?*");
        Form.write(host.page(), "form:reason", "Demo: given by mistake");
        Form.pressAndConfirm(host.page(), "form:revoke");
        assertThat(host.page().locator(".feedback")).containsText("is revoked");
    }

    private void lookAtKeys() {
        Window administrator = window().login("admin@demo.example");
        administrator.open("/course/certificate/keys");
        assertThat(administrator.page().locator("[id='keys']")).containsText("Signs");
        administrator.inspectEverywhere("signing-keys");
    }

    /** What the signature covers and whose it is, judged by a program that has never heard of us. */
    private void verifyElsewhere(Window stranger, String credential) throws IOException, GeneralSecurityException {
        StrangersVerifier verifier = new StrangersVerifier(stranger.page().evaluate("location.origin") + "/credentials/keys").install();
        Forgery forgery = new Forgery(credential);
        assertThat(verifier.verify(credential)).startsWith("verified urn:uuid:");
        assertThat(verifier.verify(forgery.changed(name(people.getLast()), "Somebody Else"))).startsWith("refused: signature verification failed");
        assertThat(verifier.verify(forgery.signedByOthers())).startsWith("refused: signature verification failed");
        assertThat(new StrangersVerifier("data:application/json,{\"keys\":[]}").verify(credential)).startsWith("refused: key is not trusted");
    }

    private static String name(String email) {
        return DemoDatabase.row("select display_name from account where email = ?", email).getFirst();
    }

    private static void verify(Window stranger, String credential, String answer) {
        stranger.open("/verify");
        Form.write(stranger.page(), "shown:credential", credential);
        Form.press(stranger.page(), "shown:read");
        assertThat(stranger.page().locator("[id='shown:says']")).containsText(answer);
    }
}
