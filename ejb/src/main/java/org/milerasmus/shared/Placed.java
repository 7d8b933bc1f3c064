package org.milerasmus.shared;

import java.util.List;

/**
 * A row of a list whose order its reader can edit. The row keeps its place itself, numbered anew before each save: an order column of the
 * list's own is not moved on for rows that stay, and a new row then meets another one at its place.
 */
public interface Placed {

    /** Place in its list, from 0. */
    void setPosition(int position);

    /** Numbers the rows of a list as they stand. */
    static void number(List<? extends Placed> rows) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setPosition(i);
        }
    }
}
