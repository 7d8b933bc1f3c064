package org.milerasmus.partnership.academyfile;

import org.milerasmus.shared.RuleBroken;

/** Tells from its content what a file is, and reads it. */
public final class AcademyFile {

    /** Bytes that a file may have. */
    public static final int MAX_SIZE = 10 * 1024 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private AcademyFile() {
    }

    /**
     * The table in a workbook or a file of separated values.
     *
     * @throws RuleBroken when it is empty, too large, neither of both, or has no row that heads the columns
     */
    public static AcademyTable read(byte[] bytes) {
        if (bytes.length == 0) {
            throw RuleBroken.at("file", "document.empty");
        }
        if (bytes.length > MAX_SIZE) {
            throw RuleBroken.at("file", "document.tooLarge");
        }
        return isZip(bytes) ? Workbook.read(bytes) : SeparatedText.read(bytes);
    }

    static RuleBroken wrongType() {
        return RuleBroken.at("file", "academyImport.wrongType");
    }

    private static boolean isZip(byte[] bytes) {
        for (int i = 0; i < ZIP.length; i++) {
            if (bytes.length <= i || bytes[i] != ZIP[i]) {
                return false;
            }
        }
        return true;
    }
}
