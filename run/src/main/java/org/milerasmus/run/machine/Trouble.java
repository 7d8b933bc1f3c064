package org.milerasmus.run.machine;

/** Something the person at the keyboard has to know; the message is the one sentence that is printed. */
public class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the sentence to print. */
    public Trouble(String sentence) {
        super(sentence);
    }

    /** With the sentence to print and what was behind it. */
    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
