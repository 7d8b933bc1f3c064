package org.milerasmus.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.it.server.TestServer;
import org.milerasmus.run.TestInstallation;

/** Each list of the demo data, opened by each kind of reader: the whole page is counted, its frame and choices included. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ListsDT {

    private static final Pattern LIST = Pattern.compile("<m:list\\b");

    /** Made by hand only, and so not in the demo data; on large data it is opened with the others. */
    private static final String PLACEMENT = "/exchange/placement/view";

    /** Lists of a record, and how a record of the demo data is found. */
    private static final Map<String, String> OF_A_SESSION = Map.of(
            "/course/enrolment/participants", "select s.code from course_session s join enrolment e on e.session_id = s.id limit 1",
            "/course/enrolment/nominate", "select code from course_session where status = 'PUBLISHED' limit 1");

    /** They show their list behind a file that somebody gives. */
    private static final Set<String> IMPORTS = Set.of("/exchange/transcript/import", "/partnership/academy/import");

    private final Sent sent = new Sent();

    @Test
    void openWithFewStatements() {
        List<String> wrong = new ArrayList<>();
        ListPage.all().stream().filter(list -> !list.path().equals(PLACEMENT)).forEach(list ->
                list.readers().forEach(reader -> addresses(list).forEach(address -> sent.by(reader, address, wrong))));
        assertThat(wrong).isEmpty();
    }

    @Test
    void noneIsForgotten() throws IOException {
        Path pages = TestInstallation.path("erasmus.pages");
        try (Stream<Path> files = Files.walk(pages)) {
            List<String> lists = files.filter(file -> file.toString().endsWith(".xhtml") && !file.startsWith(pages.resolve("WEB-INF"))).filter(ListsDT::isList)
                    .map(file -> "/" + pages.relativize(file).toString().replace(".xhtml", "")).filter(page -> !IMPORTS.contains(page)).toList();
            assertThat(lists).isNotEmpty();
            assertThat(ListPage.all()).extracting(ListPage::path).containsAll(lists);
        }
    }

    /** As it opens, and sorted by another column. */
    private static Stream<String> addresses(ListPage list) {
        String of = OF_A_SESSION.get(list.path());
        Stream<String> all = Stream.concat(list.addresses().stream().limit(1), list.addresses().stream().filter(address -> address.contains("sort=")).limit(1));
        return of == null ? all : all.map(address -> address.replaceFirst("session=[^&]*", "session=" + code(of)));
    }

    private static String code(String query) {
        try (Connection connection = TestServer.connect(); Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isList(Path page) {
        try {
            return LIST.matcher(Files.readString(page)).find();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
