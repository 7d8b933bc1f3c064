package org.milerasmus.web.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.work.Job;
import org.milerasmus.work.Jobs;
import org.milerasmus.web.list.LazyPage;
import org.milerasmus.web.text.Formats;

/** The reader's own long work. */
@Named
@ViewScoped
public class JobListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Jobs jobs;

    @Inject
    private Formats formats;

    private final LazyPage<Job> rows = LazyPage.of(() -> null, none -> jobs.count(), (none, part) -> jobs.list(part), Job::getId);

    /** What is made, with its number of items. */
    public String title(Job job) {
        return formats.text("work.kind." + job.getOrder().getKind(), job.getRun().getTotal());
    }

    public LazyPage<Job> getRows() {
        return rows;
    }
}
