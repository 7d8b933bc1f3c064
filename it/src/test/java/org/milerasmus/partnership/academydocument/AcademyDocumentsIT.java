package org.milerasmus.partnership.academydocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.document.Download;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.partner.PartnerPages;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Trail;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class AcademyDocumentsIT {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private Trail trail;

    @Inject
    private Exchange exchange;

    @Inject
    private PartnerPages pages;

    @Inject
    private AcademyDocuments documents;

    private Academy own;
    private String coordinator;
    private String stranger;

    @BeforeEach
    void academies() {
        own = exchange.academy();
        coordinator = exchange.coordinator(own);
        stranger = exchange.coordinator(exchange.academy());
    }

    @Test
    void staffOfAllAcademiesReadWhatOneShares() {
        long id = add();
        assertThat(As.staff(stranger, () -> documents.of(own.getId()))).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Map of the barracks");
            assertThat(row.fileName()).isEqualTo("map.pdf");
            assertThat(row.uploadedBy()).isEqualTo("Demo STAFF");
        });
        Download file = As.staff(stranger, () -> documents.download(id));
        assertThat(file.bytes()).isEqualTo(PDF);
        String cadet = exchange.cadet(own).getAccount().getEmail();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.applicant(cadet, () -> documents.download(id)));
    }

    @Test
    void strangersNeitherAddNorRemove() {
        long id = add();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> documents.add(own.getId(), "Theirs", "a.pdf", PDF)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> documents.keep(own.getId())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> documents.remove(id)));
        assertThat(trail.count(AuditAction.DENIED, AcademyDocument.class, id)).isEqualTo(1);
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR), () -> documents.remove(id)));
        As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> documents.remove(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> documents.download(id)));
    }

    @Test
    void storesNothingOfADisguisedFile() {
        assertThatThrownBy(() -> As.staff(coordinator, () -> documents.add(own.getId(), "Map", "map.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII))))
                .hasMessage("document.wrongType");
        assertThat(As.staff(coordinator, () -> documents.of(own.getId()))).isEmpty();
    }

    @Test
    void theLastPlaceIsGivenOnce() {
        for (int i = 1; i < AcademyDocuments.MAX_FILES; i++) {
            add();
        }
        List<Object> ends = Race.run(4, i -> this::add);
        assertThat(ends).filteredOn(Long.class::isInstance).hasSize(1);
        assertThat(ends).filteredOn(Throwable.class::isInstance).extracting(end -> ((Throwable) end).getMessage()).containsOnly("academyDocument.tooMany");
    }

    private long add() {
        return As.staff(coordinator, () -> documents.add(own.getId(), "Map of the barracks", "C:\\maps\\map.pdf", PDF));
    }
}
