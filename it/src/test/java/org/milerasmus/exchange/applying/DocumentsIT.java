package org.milerasmus.exchange.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.document.Download;
import org.milerasmus.document.Upload;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.applicationdocument.Document;
import org.milerasmus.exchange.applicationdocument.DocumentKind;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.it.As;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

@ExtendWith(ArquillianExtension.class)
class DocumentsIT {

    @Inject
    private Applicants world;

    @Inject
    private Documents documents;

    @Inject
    private MyApplications mine;

    @Inject
    private Applications applications;

    private Academy sending;
    private Academy host;
    private Call call;
    private String cadet;
    private Application application;

    @BeforeEach
    void people() {
        sending = world.academy();
        host = world.academy();
        call = world.call(host);
        cadet = world.cadet(sending);
        application = world.ready(cadet, call);
    }

    @Test
    void keepsWhatTheFileIsAndNotWhatItClaims() {
        long id = add("C:\\me\\transcript.exe", Applicants.PDF);
        Download file = As.applicant(cadet, () -> documents.download(id));
        assertThat(file.fileName()).isEqualTo("transcript.exe.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.bytes()).isEqualTo(Applicants.PDF);
    }

    @Test
    void storesNothingOfADisguisedAnEmptyOrALargeFile() {
        refuses("cv.pdf", "MZ this program cannot be run".getBytes(StandardCharsets.US_ASCII), "document.wrongType");
        refuses("cv.pdf", new byte[0], "document.empty");
        refuses("cv.pdf", Arrays.copyOf(Applicants.PDF, Upload.MAX_SIZE + 1), "document.tooLarge");
        assertThat(As.applicant(cadet, () -> mine.get(application.getCode())).documents()).hasSize(2);
    }

    @Test
    void takesTenMegabytesAndEightFiles() {
        add("large.pdf", Arrays.copyOf(Applicants.PDF, Upload.MAX_SIZE));
        for (int i = 3; i < Documents.MAX_FILES; i++) {
            add("small.pdf", Applicants.PDF);
        }
        refuses("ninth.pdf", Applicants.PDF, "document.tooMany");
    }

    @Test
    void changesNothingAfterItWasHandedIn() {
        long id = world.document(application);
        submit();
        refuses("late.pdf", Applicants.PDF, "application.wrongState");
        assertThatThrownBy(() -> As.applicant(cadet, () -> documents.remove(id))).hasMessage("application.wrongState");
    }

    @Test
    void removesFromADraft() {
        long id = world.document(application);
        As.applicant(cadet, () -> documents.remove(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(cadet, () -> documents.download(id)));
    }

    @Test
    void isReadByThoseWhoDecideAndEachReadingIsWrittenDown() {
        long id = world.document(application);
        submit();
        read(id, world.account(Role.STAFF, sending), Roles.STAFF);
        read(id, world.account(Role.ADMINISTRATOR, null), Roles.ADMINISTRATOR);
        read(id, world.account(Role.AUDITOR, null), Roles.AUDITOR);
        read(id, cadet, Roles.APPLICANT);
        assertThat(world.audited(AuditAction.VIEWED, Document.class, id)).isEqualTo(3);
    }

    @Test
    void isReadByTheHostOfTheNominatedCallOnly() {
        long id = world.document(application);
        String coordinator = world.account(Role.STAFF, host);
        submit();
        denies(id, coordinator, Roles.STAFF);
        world.move(application, stored -> stored.nominate(world.stored(call), world.staff()));
        read(id, coordinator, Roles.STAFF);
    }

    @Test
    void isNotFoundForEverybodyElse() {
        long id = world.document(application);
        denies(id, world.account(Role.STAFF, sending), Roles.STAFF); // a draft is the applicant's alone
        submit();
        denies(id, world.cadet(sending), Roles.APPLICANT);
        denies(id, world.account(Role.STAFF, world.academy()), Roles.STAFF);
        assertThat(world.audited(AuditAction.DENIED, Document.class, id)).isEqualTo(3);
        assertThat(world.audited(AuditAction.VIEWED, Document.class, id)).isZero();
    }

    private long add(String name, byte[] bytes) {
        return As.applicant(cadet, () -> documents.add(application.getId(), DocumentKind.TRANSCRIPT, name, bytes));
    }

    private void refuses(String name, byte[] bytes, String key) {
        assertThatThrownBy(() -> add(name, bytes)).isInstanceOf(RuleBroken.class).hasMessage(key);
    }

    private void submit() {
        As.applicant(cadet, () -> applications.submit(application.getId(), application.getVersion()));
    }

    private void read(long id, String email, String role) {
        assertThat(As.caller(email, role, () -> documents.download(id)).bytes()).isEqualTo(Applicants.PDF);
    }

    private void denies(long id, String email, String role) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.caller(email, role, () -> documents.download(id)));
    }
}
