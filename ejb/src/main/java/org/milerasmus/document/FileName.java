package org.milerasmus.document;

/** The name under which a file is shown and downloaded. */
final class FileName {

    static final int MAX = 120;

    private FileName() {
    }

    /** The claimed name without its path and without characters that cannot be seen or that a file system does not take; may be empty. */
    static String clean(String claimed) {
        String name = claimed == null ? "" : claimed.substring(Math.max(claimed.lastIndexOf('/'), claimed.lastIndexOf('\\')) + 1);
        return name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>|:*?;]", "").strip();
    }

    /** The same for a file whose type is not told: at most {@link #MAX} characters, of a longer one the end with its ending. */
    static String of(String claimed) {
        String clean = clean(claimed).replaceAll("^[\\s.]+", "");
        return clean.isEmpty() ? "file" : clean.substring(Math.max(0, clean.length() - MAX));
    }
}
