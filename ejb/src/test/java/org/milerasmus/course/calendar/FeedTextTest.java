package org.milerasmus.course.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class FeedTextTest {

    private static final Instant NOW = Instant.parse("2027-01-01T12:00:00Z");
    private static final FeedEntry LESSON = new FeedEntry("lesson-7", 3, "Chain of custody; evidence, “sealed”", Instant.parse("2027-03-29T07:00:00Z"),
            Instant.parse("2027-03-29T08:30:00Z"), null, null, "Lab 2, Demo Barracks", "SES-2026-00001, Demo Academy\n09:00–10:30 Europe/Vienna",
            "SES-2026-00001", false);
    private static final FeedEntry SESSION = new FeedEntry("session-4", 1, "Digital forensics", null, null, LocalDate.of(2027, 3, 29),
            LocalDate.of(2027, 4, 2), null, "SES-2026-00001, Demo Academy", "SES-2026-00001", true);

    private final String text = new FeedText("Demo Person", URI.create("https://erasmus.example/"), NOW).write(List.of(LESSON, SESSION));

    @Test
    void anotherReaderFindsTheSameHoursWordsAndDays() throws Exception {
        List<VEvent> events = read().getComponents(Component.VEVENT);
        VEvent lesson = events.getFirst();
        assertThat(Instant.from(lesson.getDateTimeStart().getDate())).isEqualTo(LESSON.from());
        assertThat(Instant.from(lesson.getDateTimeEnd().getDate())).isEqualTo(LESSON.to());
        assertThat(lesson.getSummary().getValue()).isEqualTo(LESSON.title());
        assertThat(lesson.getDescription().getValue()).isEqualTo(LESSON.about());
        assertThat(lesson.getLocation().getValue()).isEqualTo(LESSON.where());
        assertThat(value(lesson, Property.UID)).isEqualTo("lesson-7@erasmus.example");
        assertThat(value(lesson, Property.URL)).isEqualTo("https://erasmus.example/course/session/view?code=SES-2026-00001");
        assertThat(value(lesson, Property.SEQUENCE)).isEqualTo("3");
        VEvent session = events.getLast();
        assertThat((Temporal) session.getDateTimeStart().getDate()).isEqualTo(SESSION.firstDay());
        assertThat((Temporal) session.getDateTimeEnd().getDate()).as("excluded").isEqualTo(LocalDate.of(2027, 4, 3));
        assertThat(value(session, Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void itIsWrittenAfterTheStandard() throws Exception {
        assertThat(read().validate().hasErrors()).isFalse();
        assertThat(text).contains("DTSTART:20270329T070000Z\r\n").contains("DTSTART;VALUE=DATE:20270329\r\n").contains("X-WR-CALNAME:Demo Person\r\n");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void aCalendarWithoutEntriesIsOne() {
        assertThat(new FeedText("Demo Person", URI.create("https://erasmus.example/"), NOW).write(List.of())).startsWith("BEGIN:VCALENDAR\r\n");
    }

    private Calendar read() throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }
}
