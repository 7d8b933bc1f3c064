package org.milerasmus.web.exchange.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.milerasmus.exchange.applying.ApplicationRow;
import org.milerasmus.exchange.applying.MyApplications;

/** My applications, each with its state and what comes next. */
@Named
@RequestScoped
public class ApplicationListView {

    @Inject
    private MyApplications applications;

    private List<ApplicationRow> rows;

    /** The rows, latest first. */
    public List<ApplicationRow> getRows() {
        if (rows == null) {
            rows = applications.list();
        }
        return rows;
    }
}
