package org.milerasmus.shared.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file that somebody gives us. */
public final class PlainText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What spreadsheet programs of Western Europe write when they are not asked for UTF-8. */
    private static final Charset OLDER = Charset.forName("windows-1252");

    private PlainText() {
    }

    /** The text, without the mark of its encoding; empty when the bytes are none. */
    public static Optional<String> of(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUnicode) {
            text = new String(bytes, OLDER);
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
            return Optional.empty();
        }
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }
}
