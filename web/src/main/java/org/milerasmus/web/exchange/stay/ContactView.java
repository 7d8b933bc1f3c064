package org.milerasmus.web.exchange.stay;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.stay.Stays;
import org.milerasmus.person.EmergencyContact;

/** Shows the emergency contact of a traveller to whoever asks for it; that is audited. */
@Named
@ViewScoped
public class ContactView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Stays stays;

    private EmergencyContact contact;

    /** Asks for it. */
    public void show(Mobility stay) {
        contact = stays.emergencyContact(stay.getId());
    }

    /** The contact; null before anybody has asked. */
    public EmergencyContact getContact() {
        return contact;
    }
}
