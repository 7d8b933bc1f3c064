package org.milerasmus.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list, who reads it, and in which ways it can be filtered, sorted and paged: a line of {@code lists.txt}.
 *
 * @param path    its page
 * @param readers whom it is opened for
 * @param queries what stands behind the question mark of its address
 */
public record ListPage(String path, List<Reader> readers, List<String> queries) {

    /** Second page, and a late one. */
    private static final List<String> PAGES = List.of("first=25", "first=1000");

    /** All lists, or those whose page matches the regular expression in the property {@code lists}. */
    public static List<ListPage> all() {
        String wanted = System.getProperty("lists", ".*");
        try (InputStream text = ListPage.class.getResourceAsStream("lists.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("/")).map(ListPage::of)
                    .filter(list -> list.path().matches(wanted)).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ListPage of(String line) {
        String[] part = line.split("\\|", -1);
        List<String> ways = new ArrayList<>(List.of(""));
        ways.addAll(PAGES);
        ways.addAll(words(part[3]));
        words(part[4]).forEach(column -> ways.addAll(List.of("sort=" + column, "sort=-" + column)));
        String always = part[2].strip();
        return new ListPage(part[0].strip(), words(part[1]).stream().map(Reader::valueOf).toList(),
                ways.stream().map(way -> Stream.of(always, way).filter(text -> !text.isEmpty()).reduce((a, b) -> a + "&" + b).orElse("")).toList());
    }

    private static List<String> words(String part) {
        return Stream.of(part.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** The addresses at which it is opened. */
    public List<String> addresses() {
        return queries.stream().map(query -> path + (query.isEmpty() ? "" : "?" + query)).toList();
    }
}
