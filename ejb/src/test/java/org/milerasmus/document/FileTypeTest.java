package org.milerasmus.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    @Test
    void tellsThePdf() {
        assertThat(FileType.of(text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF"))).contains(FileType.PDF);
    }

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG"})
    void tellsThePictures(String format, FileType type) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, picture);
        assertThat(FileType.of(picture.toByteArray())).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "MZ\u0090\u0000\u0003", "<html><script>alert(1)</script></html>", "PK\u0003\u0004 a document",
        "<svg xmlns='http://www.w3.org/2000/svg'/>", "<html>%PDF-1.7</html>", "GIF89a", "#!/bin/sh\nrm -rf /"})
    void refusesEverythingElse(String content) {
        assertThat(FileType.of(text(content))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "cv.pdf > cv.pdf", "CV Demo.PDF > CV Demo.PDF", "../../etc/passwd > passwd.pdf", "C:\\Users\\demo\\cv.pdf > cv.pdf",
        "cv.exe > cv.exe.pdf", ".pdf > document.pdf", "'' > document.pdf", "Résumé d’Émilie.pdf > Résumé d’Émilie.pdf",
        "a\"b;c.pdf > abc.pdf"})
    void keepsTheLastPartOfTheNameAndGivesTheTrueEnding(String claimed, String kept) {
        assertThat(FileType.PDF.nameOf(claimed)).isEqualTo(kept);
    }

    @Test
    void keepsNothingThatCannotBeSeen() {
        assertThat(FileType.PNG.nameOf("a\r\nSet-Cookie\u202Egnp.exe\u0000.png")).isEqualTo("aSet-Cookiegnp.exe.png");
        assertThat(FileType.PDF.nameOf(null)).isEqualTo("document.pdf");
        assertThat(FileType.PDF.nameOf("x".repeat(4000)).length()).isLessThan(130);
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
