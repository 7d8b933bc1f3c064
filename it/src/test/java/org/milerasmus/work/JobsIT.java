package org.milerasmus.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.learning.Studies;
import org.milerasmus.exchange.learningdesk.LearningFilter;
import org.milerasmus.exchange.learningpaper.LearningPapers;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.notification.NoticeRow;
import org.milerasmus.notification.Notices;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;

/** The batch of learning agreements is the long work that these tests do. */
@ExtendWith(ArquillianExtension.class)
class JobsIT {

    private static final String KIND = "LEARNING_AGREEMENTS";
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final PageRequest PAGE = new PageRequest(0, 50, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Studies studies;

    @Inject
    private Backlog backlog;

    @Inject
    private LearningPapers papers;

    @Inject
    private Jobs jobs;

    @Inject
    private Chunks chunks;

    @Inject
    private Notices notices;

    private Academy sending;
    private Call call;
    private String sender;

    @BeforeEach
    void people() {
        sending = exchange.academy();
        call = studies.semester(exchange.academy());
        sender = exchange.coordinator(sending);
    }

    @Test
    void fiveHundredAgreementsBecomeOneFile() throws IOException {
        List<String> codes = studies.agreements(sending, call, 500);
        long id = As.staff(sender, () -> papers.printAll(LearningFilter.any()));
        assertThatThrownBy(() -> As.staff(sender, () -> jobs.write(id, new ByteArrayOutputStream()))).isInstanceOf(RuleBroken.class).hasMessage("work.notDone");
        await().atMost(PATIENCE).until(() -> backlog.job(id).getStatus().isOver());
        assertThat(backlog.job(id)).returns(JobStatus.DONE, Job::getStatus).returns(500, job -> job.getRun().getDone()).returns(100, job -> job.getRun().getPercent());
        Map<String, byte[]> files = fetch(id);
        assertThat(files).hasSize(500);
        assertThat(files.keySet()).allMatch(name -> name.endsWith(".pdf"));
        assertThat(text(files.values().iterator().next())).contains("Learning agreement", "Demo course 10", codes.getFirst().substring(0, 4));
        assertThat(As.staff(sender, () -> notices.list(PAGE))).extracting(NoticeRow::title).anyMatch(title -> title.startsWith("Finished: learning-agreements-"));
    }

    @Test
    void anotherServerGoesOnBehindTheLastFinishedChunk() throws IOException {
        List<String> codes = studies.agreements(sending, call, 35);
        long id = backlog.takenOn("crashed", KIND, sender, codes);
        assertThat(chunks.next(id, "crashed")).isTrue();
        assertThat(chunks.next(id, "crashed")).isTrue();
        assertThat(backlog.job(id)).returns(JobStatus.RUNNING, Job::getStatus).returns(20, job -> job.getRun().getDone());
        String made = backlog.mark(id, 20);
        backlog.fallSilent(id); // the server is gone; the worker of this one takes over
        await().atMost(PATIENCE).until(() -> backlog.job(id).getStatus().isOver());
        assertThat(backlog.job(id)).returns(JobStatus.DONE, Job::getStatus).returns(35, job -> job.getRun().getDone());
        assertThat(backlog.mark(id, 20)).isEqualTo(made);
        assertThat(chunks.next(id, "crashed")).as("the lost server comes back").isFalse();
        assertThat(fetch(id)).hasSize(35);
    }

    @Test
    void aCrashInTheMiddleOfAChunkLeavesNothingOfIt() {
        List<String> codes = new ArrayList<>(studies.agreements(sending, call, 15));
        codes.add(15, "MOB-unknown");
        long id = backlog.takenOn("test", KIND, sender, codes);
        assertThat(chunks.next(id, "test")).isTrue();
        assertThatThrownBy(() -> chunks.next(id, "test")).isInstanceOf(RuntimeException.class);
        assertThat(backlog.job(id).getRun().getDone()).isEqualTo(10);
        assertThat(backlog.items(id)).containsExactly(16L, 10L);
        for (int i = 0; i < 3; i++) {
            chunks.stumbled(id, "test", "Demo trouble");
        }
        assertThat(backlog.job(id).getStatus()).isEqualTo(JobStatus.FAILED);
        assertThat(backlog.items(id)).containsExactly(0L, 0L);
        assertThatThrownBy(() -> As.staff(sender, () -> jobs.write(id, new ByteArrayOutputStream()))).hasMessage("work.notDone");
        assertThat(As.staff(sender, () -> notices.list(PAGE))).extracting(NoticeRow::title).anyMatch(title -> title.startsWith("Could not be finished"));
    }

    @Test
    void whatIsCancelledKeepsNothing() {
        List<String> codes = studies.agreements(sending, call, 15);
        long id = backlog.takenOn("test", KIND, sender, codes);
        chunks.next(id, "test");
        As.staff(sender, () -> jobs.cancel(id));
        assertThat(backlog.job(id).getStatus()).isEqualTo(JobStatus.CANCELLED);
        assertThat(backlog.items(id)).containsExactly(0L, 0L);
        assertThat(chunks.next(id, "test")).isFalse();
        assertThat(backlog.items(id)).containsExactly(0L, 0L);
        assertThatThrownBy(() -> As.staff(sender, () -> jobs.cancel(id))).isInstanceOf(RuleBroken.class).hasMessage("work.over");
    }

    @Test
    void othersFindNothing() {
        List<String> codes = studies.agreements(sending, call, 2);
        long id = backlog.takenOn("test", KIND, sender, codes);
        String colleague = exchange.coordinator(sending);
        assertThatThrownBy(() -> As.staff(colleague, () -> jobs.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.staff(colleague, () -> jobs.cancel(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.staff(colleague, () -> jobs.write(id, new ByteArrayOutputStream()))).isInstanceOf(NotFound.class);
        String stranger = exchange.coordinator(exchange.academy());
        assertThatThrownBy(() -> As.staff(stranger, () -> papers.print(codes))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.staff(stranger, () -> papers.printAll(LearningFilter.any()))).isInstanceOf(RuleBroken.class).hasMessage("work.nothing");
        List<String> sent = As.staff(sender, () -> Statements.sent(() -> {
            assertThat(jobs.count()).isEqualTo(1);
            assertThat(jobs.list(PAGE)).hasSize(1);
        }));
        assertThat(sent).hasSizeLessThanOrEqualTo(4);
        As.staff(sender, () -> jobs.cancel(id));
    }

    private Map<String, byte[]> fetch(long id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        As.staff(sender, () -> jobs.write(id, out));
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
