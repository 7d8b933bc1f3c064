package org.milerasmus.demo.stay;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.recognition.Recognition;
import org.milerasmus.exchange.recognition.RecognitionLine;
import org.milerasmus.exchange.recognition.RecognitionOutcome;
import org.milerasmus.exchange.recognition.RecognitionReason;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.exchange.transcript.ResultSheet;
import org.milerasmus.exchange.transcript.Transcript;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.conversion.GradeConversion;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.partnership.grading.GradingTable;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.code.Codes;

/** Results of past stays: most are issued and recognised, the latest wait for the host or for the home academy. */
public final class DemoTranscripts {

    private static final String STAFF = "Demo Coordinator";
    private static final List<String> LONG = List.of("Digital forensics", "Operating systems security", "Cyber law", "Network defence",
            "Leadership in multinational teams", "Host language and culture");
    private static final List<BigDecimal> CREDITS = List.of(BigDecimal.valueOf(6), BigDecimal.valueOf(5), BigDecimal.valueOf(4),
            BigDecimal.valueOf(6), new BigDecimal("4.5"), new BigDecimal("4.5"));

    private final EntityManager em;
    private final Codes codes;
    private final Random random;
    private final Instant now;
    private final LocalDate today;
    private final Map<Academy, Scale> scales = new HashMap<>();

    public DemoTranscripts(EntityManager em, Codes codes, Random random, Clock clock) {
        this.em = em;
        this.codes = codes;
        this.random = random;
        this.now = clock.instant();
        this.today = LocalDate.now(clock);
    }

    /** Results of the stays that are over. */
    public void create() {
        em.createQuery("select t from GradingTable t where t.studyField is null order by t.academicYear", GradingTable.class).getResultStream()
                .forEach(table -> scales.put(table.getAcademy(), table.scale()));
        List<Mobility> past = em.createQuery("""
                select m from Mobility m where m.endsOn < :today and m.status in :over and m.kind not in :visits order by m.endsOn, m.id""", Mobility.class)
                .setParameter("today", today.minusDays(20)).setParameter("over", Set.of(MobilityStatus.DEPARTED, MobilityStatus.COMPLETED))
                .setParameter("visits", ExchangeKind.visits()).getResultList();
        for (int i = 0; i < past.size(); i++) {
            boolean recent = i * 5 > past.size() * 4;
            if (!recent || i % 3 > 0) {
                Transcript transcript = issue(past.get(i), i);
                if (!recent || i % 3 > 1) {
                    recognise(transcript, i);
                }
            }
        }
    }

    private Transcript issue(Mobility stay, int number) {
        ResultSheet sheet = new ResultSheet(stay);
        Scale scale = scales.get(stay.getReceiving());
        boolean semester = stay.getStartsOn().plusDays(60).isBefore(stay.getEndsOn());
        for (int i = 0; i < (semester ? LONG.size() : 1); i++) {
            BigDecimal ects = semester ? CREDITS.get(i) : stay.getCall().getTeaching().getEcts() == null ? BigDecimal.ONE : stay.getCall().getTeaching().getEcts();
            sheet.add(new CourseResult("DEMO-%d%02d".formatted(1 + number % 4, i + 1), semester ? LONG.get(i) : stay.getCall().getTitle(), ects,
                    grade(scale), stay.getEndsOn()));
        }
        Instant at = later(stay.getEndsOn(), 7);
        sheet.check(scale, today);
        sheet.saved(STAFF, at);
        Transcript transcript = new Transcript(codes.next("TOR", today.getYear()), sheet, scale, STAFF, at);
        em.persist(transcript);
        sheet.inForce(transcript);
        em.persist(sheet);
        return transcript;
    }

    private void recognise(Transcript transcript, int number) {
        GradeConversion conversion = new GradeConversion(transcript.scale(), scales.get(transcript.getMobility().getSending()));
        List<CourseResult> results = transcript.getResults();
        List<RecognitionLine> lines = results.stream().map(result -> new RecognitionLine(result, conversion.convert(result.getGrade()).grade())).toList();
        Recognition recognition = new Recognition(transcript, lines);
        if (number % 6 == 5 && results.getFirst().isPassed()) {
            recognition.getLines().set(0, new RecognitionLine(RecognitionOutcome.NOT, null, null, RecognitionReason.DIFFERENT_CONTENT, null));
        } else if (number % 6 == 4 && results.getFirst().isPassed() && results.getFirst().getEcts().compareTo(BigDecimal.ONE) > 0) {
            recognition.getLines().set(0, new RecognitionLine(RecognitionOutcome.PARTLY, BigDecimal.ONE, lines.getFirst().getGrade(), RecognitionReason.LESS_WORK, null));
        }
        recognition.decide(STAFF, transcript.getIssue().getIssuedAt().plus(Duration.ofDays(5)));
        transcript.recognise();
        em.persist(recognition);
    }

    /** Mostly the better half of the scale, sometimes a grade that does not pass. */
    private String grade(Scale scale) {
        if (scale == null) {
            return "B";
        }
        List<String> labels = scale.labels();
        return labels.get(random.nextInt(25) == 0 ? labels.size() - 1 : random.nextInt(Math.max(1, scale.bands().size() - 1)));
    }

    private Instant later(LocalDate day, int days) {
        Instant at = day.plusDays(days).atTime(LocalTime.NOON).toInstant(java.time.ZoneOffset.UTC);
        return at.isAfter(now) ? now : at;
    }
}
