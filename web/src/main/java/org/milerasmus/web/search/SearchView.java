package org.milerasmus.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.milerasmus.search.Find;
import org.milerasmus.search.FindKind;
import org.milerasmus.search.Finds;
import org.milerasmus.search.Searches;

/** What the words in the search of the frame lead to. */
@Named
@RequestScoped
public class SearchView {

    private static final int LONGEST = 100;

    @Inject
    private Searches searches;

    private String words;
    private List<Finds> found = List.of();

    /** Looks for the words; without any nothing is found. */
    public void load() {
        if (words != null && !words.isBlank()) {
            found = searches.find(words);
        }
    }

    /** What was found, kind by kind. */
    public List<Finds> getFound() {
        return found;
    }

    /** Address of the page of a record. */
    public String page(FindKind kind, Find find) {
        return switch (kind) {
            case CALL -> "/exchange/call/view?code=" + find.key();
            case APPLICATION -> "/exchange/decision/review?code=" + find.key();
            case STAY -> "/exchange/mobility/view?code=" + find.key();
            case PERSON -> "/security/account/list?q=" + encoded(find.fact());
            case ACADEMY -> "/partnership/academy/view?id=" + find.key();
            case AGREEMENT -> "/partnership/agreement/view?id=" + find.key();
            case COURSE -> "/course/catalogue/view?code=" + find.key();
            case SESSION -> "/course/session/view?code=" + find.key();
            case EXERCISE -> "/exercise/view?code=" + find.key();
        };
    }

    /** Address of the list that shows all that was found of a kind. */
    public String list(FindKind kind) {
        String path = switch (kind) {
            case CALL -> "/exchange/call/list";
            case APPLICATION -> "/exchange/decision/nominations";
            case STAY -> "/exchange/mobility/list";
            case PERSON -> "/security/account/list";
            case ACADEMY -> "/partnership/academy/list";
            case AGREEMENT -> "/partnership/agreement/list";
            case COURSE -> "/course/catalogue/list";
            case SESSION -> "/course/session/list";
            case EXERCISE -> "/exercise/list";
        };
        return path + "?q=" + encoded(words);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String getWords() {
        return words;
    }

    /** What was typed, cut to what a name or a code can be. */
    public void setWords(String words) {
        this.words = words == null || words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
