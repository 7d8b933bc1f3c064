package org.milerasmus.web.exchange.consent;

import java.io.Serializable;
import java.util.List;

/** Where one consent stands among those that wait for the reader. */
public class WaitingConsents implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Long> numbers;
    private final int index;

    WaitingConsents(Long shown, List<Long> numbers) {
        this.numbers = numbers;
        index = numbers.indexOf(shown);
    }

    /** Number of the one after this; null at the end. */
    public Long getNext() {
        return index + 1 < numbers.size() ? numbers.get(index + 1) : null;
    }

    /** Number of the one before this; null at the beginning. */
    public Long getPrevious() {
        return index > 0 ? numbers.get(index - 1) : null;
    }

    /** Place among those that wait, from 1; 0 when it is over. */
    public int getPlace() {
        return index + 1;
    }

    /** How many wait. */
    public int getSize() {
        return numbers.size();
    }
}
