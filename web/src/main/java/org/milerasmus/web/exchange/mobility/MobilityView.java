package org.milerasmus.web.exchange.mobility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobilitylist.Mobilities;

/** One stay. */
@Named
@ViewScoped
public class MobilityView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Mobilities mobilities;

    private String code;
    private Mobility mobility;

    /** Reads the stay that the address names. */
    public void load() {
        mobility = mobilities.get(code);
    }

    /** NATO grade and national title of the traveller. */
    public String getRank() {
        return mobility.getPerson().getRank().inWords();
    }

    public Mobility getMobility() {
        return mobility;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
