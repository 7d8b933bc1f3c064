package org.milerasmus.exchange.travelorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.export.Prints;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Account;

class TravelOrderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T22:50:00Z");
    private static final LocalDate START = LocalDate.of(2027, 2, 1);
    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    private Mobility stay;
    private TravelOrder order;

    @BeforeEach
    void issue() {
        Call call = new Call(new Academy("Demo Academy A", "Wien", "AT", AcademyKind.MILITARY));
        call.setTitle("Demo semester <A & B>");
        call.setStartsOn(START);
        call.setEndsOn(END);
        Person person = new Person(Account.register("demo.cadet@example.test", "Demo Cadet 001", 7L, "hash"), "Demo", "Cadet 001", PersonKind.CADET);
        Application application = new Application("MEX-2026-00001", person, NOW);
        application.prefer(List.of(call));
        application.submit(Decision.by("Demo Cadet", NOW));
        application.nominate(call, Decision.by("Demo Coordinator", NOW));
        stay = new Mobility("MOB-2026-00001", application, new Academy("Demo Academy B", "Praha", "CZ", AcademyKind.MILITARY));
        order = new TravelOrder("ORD-2026-00001", stay, "By train", Decision.by("Demo Coordinator", NOW));
    }

    @Test
    void countsForThePlannedDaysOnly() {
        assertThat(order.isCurrent(START, END)).isTrue();
        assertThat(order.isCurrent(START, END.plusDays(1))).isFalse();
        order.supersede(NOW);
        assertThat(order.isCurrent(START, END)).isFalse();
        order.revoke(NOW);
        assertThat(order.getStatus()).isEqualTo(TravelOrderStatus.SUPERSEDED);
    }

    @Test
    void isPrintedWithItsNumberInBothLanguages() throws IOException {
        assertThat(text(Locale.ENGLISH)).contains("Travel order", "ORD-2026-00001", "Demo Cadet 001", "Demo semester <A & B>", "1 Feb 2027", "By train")
                .doesNotContain("does not count");
        assertThat(text(Locale.FRENCH)).contains("Ordre de mission", "30 juin 2027");
    }

    @Test
    void saysThatItIsSuperseded() throws IOException {
        order.supersede(NOW);
        assertThat(text(Locale.ENGLISH)).contains("Superseded", "does not count");
    }

    private String text(Locale language) throws IOException {
        byte[] file = new Prints().pdf(TravelOrder.class, "travelorder", language, Map.of("order", order, "stay", stay.getCode()));
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
