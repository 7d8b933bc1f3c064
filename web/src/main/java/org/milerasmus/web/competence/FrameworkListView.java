package org.milerasmus.web.competence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.milerasmus.competence.Framework;
import org.milerasmus.competence.FrameworkKind;
import org.milerasmus.competence.edition.Frameworks;

/** All editions of the frameworks. */
@Named
@RequestScoped
public class FrameworkListView {

    @Inject
    private Frameworks frameworks;

    private List<Framework> rows;

    @PostConstruct
    void read() {
        rows = frameworks.all();
    }

    public List<Framework> getRows() {
        return rows;
    }

    public FrameworkKind[] getKinds() {
        return FrameworkKind.values();
    }
}
