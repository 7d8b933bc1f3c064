package org.milerasmus.web.exchange.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.applying.Applications;
import org.milerasmus.shared.BusinessException;

/** All answers on one page, and the button that hands them in. */
@Named
@ViewScoped
public class ApplicationCheckView extends DraftStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private Applications handing;

    /** Hands the application in; when it was handed in a moment ago, by a second click or in another tab, says just that. */
    public String submit() {
        try {
            handing.submit(getDraft().id(), version());
        } catch (BusinessException refused) {
            if (applications().get(getCode()).status() != ApplicationStatus.SUBMITTED) {
                throw refused;
            }
        }
        return go("submitted");
    }
}
