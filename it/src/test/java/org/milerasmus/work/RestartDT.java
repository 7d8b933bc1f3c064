package org.milerasmus.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.milerasmus.lists.Visitor;
import org.milerasmus.run.TestInstallation;

/** A coordinator prints all learning agreements of the demo data, and the server is killed in the middle of it. */
class RestartDT {

    private static final Map<String, String> DEMO = Map.of("ERASMUS_DEMO", "true");
    private static final String PASSWORD = "Demo-Erasmus-2026";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern PROGRESS = Pattern.compile("<p role=\"status\">(\\d+)\\D+(\\d+)");

    private static final String BUSIEST = """
            select a.email from account a join mobility m on a.academy_id in (m.sending_id, m.receiving_id) join learning_agreement l on l.mobility_id = m.id
            where a.email like 'coordinator.%' group by a.email order by count(*) desc limit 1""";
    private static final String LAST = "select id from work_item where job_id = ? order by position desc limit 1";
    private static final String HOLD = "select id from work_item where id = ? for update";
    private static final String SUBJECTS = "select subject from work_item where job_id = ? order by position";
    private static final String MADE = "select md5(bytes) from work_item where job_id = ? and done order by position";
    private static final String LEASE_IS_OVER = "update work_job set leased_until = '2000-01-01' where id = ?";

    @Test
    void aKilledServerGoesOnBehindTheLastFinishedChunk() throws SQLException, IOException {
        try (TestInstallation installation = new TestInstallation("server-killed")) {
            installation.startDatabase();
            installation.emptyDatabase();
            installation.startApplication(DEMO);
            try (Connection database = installation.connect()) {
                String coordinator = texts(database, BUSIEST, null).getFirst();
                String page = ask(Visitor.signedIn(installation.address(), coordinator, PASSWORD));
                long job = Long.parseLong(page.substring(page.indexOf("id=") + 3));
                database.setAutoCommit(false);
                texts(database, HOLD, Long.valueOf(texts(database, LAST, job).getFirst())); // held until the server is dead: the chunk with the last agreement cannot be written
                List<String> stays = texts(database, SUBJECTS, job);
                int finished = (stays.size() - 1) / Chunks.SIZE * Chunks.SIZE;
                assertThat(finished).as("chunks before the last").isPositive();
                Visitor before = Visitor.signedIn(installation.address(), coordinator, PASSWORD);
                await().atMost(PATIENCE).until(() -> progress(before, page).equals(List.of(finished, stays.size())));
                assertThat(before.open(page).body()).contains("id=\"form:bar\"");

                installation.killServer();
                database.rollback();
                List<String> made = texts(database, MADE, job);
                assertThat(made).as("the chunk that was broken off left nothing").hasSize(finished);
                run(database, LEASE_IS_OVER, job); // nobody has to wait for it
                database.commit();
                installation.startApplication(DEMO);

                Visitor after = Visitor.signedIn(installation.address(), coordinator, PASSWORD);
                await().atMost(PATIENCE).until(() -> progress(after, page).equals(List.of(stays.size(), stays.size())) && after.open(page).body().contains("form:fetch"));
                database.rollback();
                assertThat(texts(database, MADE, job)).as("what was made before").startsWith(made.toArray(String[]::new)).hasSameSizeAs(stays);
                assertThat(files(after.press(page, "fetch", Map.of()))).as("each paper once").isEqualTo(stays);
            }
        }
    }

    /** Asks for all papers; the address of the page that shows how far they are. */
    private static String ask(Visitor coordinator) {
        HttpResponse<byte[]> answer = coordinator.press("/exchange/learning/list", "printAll", Map.of());
        URI page = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return page.getRawPath() + "?" + page.getRawQuery();
    }

    private static List<Integer> progress(Visitor coordinator, String page) {
        Matcher shown = PROGRESS.matcher(coordinator.open(page).body());
        return shown.find() ? List.of(Integer.valueOf(shown.group(1)), Integer.valueOf(shown.group(2))) : List.of();
    }

    /** The stays whose papers are in the archive, in their order. */
    private static List<String> files(HttpResponse<byte[]> archive) throws IOException {
        List<String> stays = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive.body()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)).startsWith("%PDF").contains("%%EOF");
                stays.add(entry.getName().replaceAll("^([A-Z]+-\\d+-\\d+)-.*[.]pdf$", "$1"));
            }
        }
        return stays;
    }

    private static List<String> texts(Connection database, String sql, Long job) throws SQLException {
        try (PreparedStatement statement = prepared(database, sql, job); ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static void run(Connection database, String sql, long job) throws SQLException {
        try (PreparedStatement statement = prepared(database, sql, job)) {
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static PreparedStatement prepared(Connection database, String sql, Long job) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        if (job != null) {
            statement.setLong(1, job);
        }
        return statement;
    }
}
