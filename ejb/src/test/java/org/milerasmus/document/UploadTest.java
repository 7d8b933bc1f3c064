package org.milerasmus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.milerasmus.shared.RuleBroken;

class UploadTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Test
    void isNamedAfterWhatItIs() {
        Upload upload = Upload.of("C:\\scans\\agreement.exe", PDF);
        assertThat(upload.fileName()).isEqualTo("agreement.exe.pdf");
        assertThat(upload.mediaType()).isEqualTo("application/pdf");
        assertThat(upload.bytes()).isEqualTo(PDF);
    }

    @Test
    void mayHaveTenMegabytesAndNotAByteMore() {
        assertThat(Upload.of("a.pdf", Arrays.copyOf(PDF, Upload.MAX_SIZE)).bytes()).hasSize(Upload.MAX_SIZE);
        refuses(Arrays.copyOf(PDF, Upload.MAX_SIZE + 1), "document.tooLarge");
    }

    @Test
    void isNeitherEmptyNorOfAnotherType() {
        refuses(new byte[0], "document.empty");
        refuses("MZ this program cannot be run".getBytes(StandardCharsets.US_ASCII), "document.wrongType");
    }

    private static void refuses(byte[] bytes, String key) {
        assertThatThrownBy(() -> Upload.of("a.pdf", bytes)).isInstanceOf(RuleBroken.class).hasMessage(key);
    }
}
