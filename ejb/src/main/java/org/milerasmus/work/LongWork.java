package org.milerasmus.work;

import java.util.List;
import java.util.Locale;

/** One kind of long work: makes a file of each item. A capability adds its own as an application-scoped bean. */
public abstract class LongWork {

    /**
     * What is made of one item.
     *
     * @param fileName name inside the finished file, with its ending; its own within the work
     */
    public record Piece(String fileName, byte[] bytes) {
    }

    /** Name under which jobs of this kind are kept, at most 40 letters; its words are {@code work.kind.<kind>}. */
    public abstract String kind();

    /**
     * Makes the files of a few items, in their order. It runs for nobody in particular: whoever asked was entitled to the items
     * when asking.
     *
     * @param subjects what tells the items from one another, such as codes of records
     * @param language of those who asked
     */
    public abstract List<Piece> make(List<String> subjects, Locale language);
}
