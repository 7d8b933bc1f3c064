package org.milerasmus.web.exchange.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.web.frame.Feedback;

/** The programme of a visit, and the signature below it. */
@Named
@ViewScoped
public class ProgrammeView extends ProgrammePage {

    private static final long serialVersionUID = 1L;

    private transient String password;
    private String words;

    /** Signs the text that is shown. */
    public String sign() {
        boolean agreed = programmes().sign(getStay().getId(), version(), getProgramme().hash(), password).getSigning().getTurn() == null;
        Feedback.success(agreed ? "programme.agreed" : "programme.signed");
        return page("view");
    }

    /** Asks for another text. */
    public String sendBack() {
        programmes().sendBack(getStay().getId(), version(), words);
        Feedback.success("programme.sentBack");
        return page("view");
    }

    /** Whether the reader signs next. */
    public boolean isMyTurn() {
        return getProgramme() != null && getProgramme().getSigning().getTurn() != null && is(getProgramme().getSigning().getTurn())
                && !getProgramme().isOutdated() && getStay().getStatus() != MobilityStatus.CANCELLED;
    }

    /** Whether the reader can send it back. */
    public boolean isReturnable() {
        return isMyTurn() && getProgramme().getSigning().getTurn() != Party.TRAVELLER;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** What should be written otherwise. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
