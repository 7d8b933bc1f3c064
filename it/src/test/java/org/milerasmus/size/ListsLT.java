package org.milerasmus.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.lists.ListPage;
import org.milerasmus.lists.Reader;
import org.milerasmus.lists.Sent;

/** Each list in each of its ways, opened over HTTP by each kind of reader: the whole page is counted, its frame and choices included. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ListsLT {

    private static final int MOST_TIMES_SLOWER = 4;
    /** Fewest openings of a list, so that a 95th percentile says something. */
    private static final int OPENINGS = 20;
    /** The list of a traveller who has no planned stay: the same frame, the same filters, no row. */
    private static final String EMPTY = "/exchange/mobility/list?status=PLANNED";

    private final Sent sentByPages = new Sent();
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void thereIsALot() {
        assertThat(LargeData.number("select count(*) from academy")).isEqualTo(120);
        assertThat(LargeData.number("select count(*) from person")).isEqualTo(60_000);
        assertThat(LargeData.number("select count(*) from application")).isEqualTo(200_000);
        assertThat(LargeData.number("select count(*) from mobility")).isEqualTo(120_000);
        assertThat(LargeData.number("select count(*) from course")).isEqualTo(3_000);
        assertThat(LargeData.number("select count(*) from course_session")).isEqualTo(20_000);
        assertThat(LargeData.number("select count(*) from enrolment")).isEqualTo(300_000);
    }

    @Test
    void openFilterSortAndPageWithFewStatementsThatUseAnIndex() {
        Set<String> explained = new HashSet<>();
        eachAddress((reader, address) -> {
            sentByPages.by(reader, address, wrong).stream().filter(explained::add).flatMap(sql -> Plan.withoutIndex(sql).stream())
                    .forEach(step -> wrong.add("%s for %s: %s".formatted(address, reader, step)));
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void areAboutAsFastAsAnEmptyPage() {
        eachAddress((reader, address) -> reader.visitor().open(address)); // a server at work: else the first lists pay for the compiler, the empty page does not
        Times empty = new Times();
        List<Times> lists = new ArrayList<>();
        for (ListPage list : ListPage.all()) {
            for (Reader reader : list.readers()) {
                Times times = new Times();
                lists.add(times);
                Stream.generate(() -> list.addresses().stream()).limit(1 + OPENINGS / list.addresses().size()).flatMap(all -> all).forEach(address -> {
                    times.take(reader, address);
                    empty.take(Reader.APPLICANT, EMPTY);
                });
                System.out.println(times);
            }
        }
        System.out.println("Empty page: " + empty);
        assertThat(Stream.concat(Stream.of(empty), lists.stream()).flatMap(times -> times.refused().stream())).isEmpty();
        assertThat(lists).filteredOn(times -> times.percentile() > MOST_TIMES_SLOWER * empty.percentile()).as("the empty page: %s", empty).isEmpty();
    }

    private static void eachAddress(Opening opening) {
        ListPage.all().forEach(list -> list.readers().forEach(reader -> list.addresses().forEach(address -> opening.open(reader, address))));
    }

    /** What is done with an address. */
    private interface Opening {
        void open(Reader reader, String address);
    }
}
