package org.milerasmus.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.run.TestInstallation;

/** Each list of the demo data, opened by each kind of reader: the whole page is counted, its frame and choices included. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ListsDT {

    private static final Pattern LIST = Pattern.compile("<m:list\\b");

    /** Of a record whose code the demo data do not fix; on large data they are opened with the others. */
    private static final Set<String> OF_A_RECORD = Set.of("/exchange/placement/view", "/course/enrolment/participants", "/course/enrolment/nominate");

    /** They show their list behind a file that somebody gives. */
    private static final Set<String> IMPORTS = Set.of("/exchange/transcript/import", "/partnership/academy/import");

    private final Sent sent = new Sent();

    @Test
    void openWithFewStatements() {
        List<String> wrong = new ArrayList<>();
        ListPage.all().stream().filter(list -> !OF_A_RECORD.contains(list.path())).forEach(list ->
                list.readers().forEach(reader -> sent.by(reader, list.addresses().getFirst(), wrong)));
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

    private static boolean isList(Path page) {
        try {
            return LIST.matcher(Files.readString(page)).find();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
