package org.milerasmus.web.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.milerasmus.work.Job;
import org.milerasmus.work.JobStatus;
import org.milerasmus.work.Jobs;
import org.milerasmus.web.text.Formats;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** How far long work is; the page may be left. */
@Named
@ViewScoped
public class JobView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Jobs jobs;

    @Inject
    private Formats formats;

    @Inject
    private Clock clock;

    private Long id;
    private Job job;

    /** Looks how far it is. */
    public void load() {
        job = jobs.get(id);
    }

    /** Stops it; nothing of it is kept. */
    public void cancel() {
        jobs.cancel(id);
        load();
    }

    /** The finished file. */
    public StreamedContent getFile() {
        Long number = id;
        return DefaultStreamedContent.builder().name(job.getOrder().getFileName()).contentType("application/zip")
                .writer(out -> jobs.write(number, out)).build();
    }

    /** What is made, with its number of items. */
    public String title(Job one) {
        return formats.text("work.kind." + one.getOrder().getKind(), one.getRun().getTotal());
    }

    /** Time that the rest will take, in words; null while nobody can tell. */
    public String getRemaining() {
        Optional<Duration> rest = job.remaining(clock.instant());
        return rest.map(time -> time.toSeconds() < 60 ? formats.text("work.seconds", Math.max(5, time.toSeconds() / 5 * 5))
                : formats.text("work.minutes", (time.toSeconds() + 59) / 60)).orElse(null);
    }

    /** Whether the page has to look again. */
    public boolean isRunning() {
        return !job.getStatus().isOver();
    }

    /** Whether the file can be fetched. */
    public boolean isDone() {
        return job.getStatus() == JobStatus.DONE;
    }

    public Job getJob() {
        return job;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
