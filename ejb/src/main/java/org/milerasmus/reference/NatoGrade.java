package org.milerasmus.reference;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grades of rank by NATO STANAG 2116: other ranks, warrant officers, officer designates (cadets) and officers. */
public enum NatoGrade {
    OR1, OR2, OR3, OR4, OR5, OR6, OR7, OR8, OR9,
    WO1, WO2, WO3, WO4, WO5,
    OFD, OF1, OF2, OF3, OF4, OF5, OF6, OF7, OF8, OF9, OF10;

    /** As the standard writes it: {@code OR-1}, {@code WO-2}, {@code OF(D)}, {@code OF-10}. */
    public String code() {
        return this == OFD ? "OF(D)" : name().substring(0, 2) + "-" + name().substring(2);
    }

    /** Whether a cadet may hold it: officer designates and other ranks. */
    public boolean isCadetGrade() {
        return this == OFD || name().startsWith("OR");
    }

    /** A grade with the national title beside it, {@code OF-1 – Leutnant}; what is not known is left out. */
    public static String withTitle(NatoGrade grade, String title) {
        return Stream.of(grade == null ? null : grade.code(), title).filter(Objects::nonNull).collect(Collectors.joining(" – "));
    }
}
