package org.milerasmus.course.practical;

/** How a question is answered and marked. */
public enum QuestionKind {
    /** One of several choices. */
    SINGLE,
    /** Any number of several choices; all the right ones and no other bring the points. */
    MULTIPLE,
    /** A few words: one of the accepted answers, whatever its case and its blanks. */
    SHORT_TEXT,
    /** A number within a tolerance. */
    NUMBER,
    /** A hash in hexadecimal digits, whatever their case, with or without blanks and colons. */
    HASH,
    /** A text that an instructor reads and gives points for. */
    FREE_TEXT;

    /** Whether one answers by choosing. */
    public boolean isChosen() {
        return this == SINGLE || this == MULTIPLE;
    }

    /** Whether the answer is held against a list of accepted ones. */
    public boolean isAccepted() {
        return this == SHORT_TEXT || this == HASH;
    }
}
