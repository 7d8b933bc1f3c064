package org.milerasmus.web.exchange.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import org.milerasmus.exchange.learning.LearningVersion;
import org.milerasmus.exchange.learning.Party;
import org.milerasmus.exchange.learningdesk.LearningSignatures;
import org.milerasmus.exchange.learningdesk.LearningTexts;
import org.milerasmus.exchange.learningpaper.LearningPapers;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.web.frame.Feedback;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** One learning agreement: its text, who has signed, its history, and what can be done next. */
@Named
@ViewScoped
public class LearningView extends LearningPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private LearningTexts texts;

    @Inject
    private LearningSignatures signatures;

    @Inject
    private LearningPapers papers;

    private String words;

    /** Opens a change during the stay and goes on to write it. */
    public String beginChange() {
        texts.beginChange(getCode(), getAgreement().getVersion());
        return Pages.of("edit", getCode());
    }

    /** Gives the open change up. */
    public String giveUpChange() {
        texts.giveUpChange(getCode(), getAgreement().getVersion());
        Feedback.success("learning.givenUp");
        return Pages.of("view", getCode());
    }

    /** Does not sign and says why. */
    public String sendBack() {
        signatures.sendBack(getCode(), getAgreement().getVersion(), words);
        Feedback.success("learning.sentBack");
        return Pages.of("view", getCode());
    }

    /** The agreement as PDF. */
    public StreamedContent getPdf() {
        byte[] bytes = papers.pdf(getCode());
        return DefaultStreamedContent.builder().name("learning-agreement-" + getCode() + ".pdf").contentType("application/pdf")
                .stream(() -> new ByteArrayInputStream(bytes)).build();
    }

    /** Whether the stay takes place, so that there is something to agree on. */
    public boolean isAlive() {
        return getAgreement().getMobility().getStatus() != MobilityStatus.CANCELLED;
    }

    /** Whether the reader can write on. */
    public boolean isWritable() {
        return isAlive() && isOpen() && isInvolved();
    }

    /** Whether the reader can begin a change of what is in force. */
    public boolean isChangeable() {
        return isAlive() && !isOpen() && isInvolved();
    }

    /** Whether the reader is an academy whose turn it is. */
    public boolean isSentBackPossible() {
        return isAlive() && isMyTurn() && getAgreement().getTurn() != Party.STUDENT;
    }

    /** The version that a version is best compared with: the one before it. */
    public int before(LearningVersion version) {
        return Math.max(1, version.getNumber() - 1);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
