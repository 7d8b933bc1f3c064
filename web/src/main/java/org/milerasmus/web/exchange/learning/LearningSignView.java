package org.milerasmus.web.exchange.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learningdesk.LearningSignatures;
import org.milerasmus.web.frame.Feedback;

/** The text once more, and the signature below it. */
@Named
@ViewScoped
public class LearningSignView extends LearningPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private LearningSignatures signatures;

    private String hash;
    private transient String password;

    @Override
    public void load() {
        super.load();
        hash = getCurrent().hash();
    }

    /** Signs the text that is shown. */
    public String sign() {
        LearningAgreement signed = signatures.sign(getCode(), hash, password);
        Feedback.success(signed.getTurn() == null ? "learning.nowInForce" : "learning.signed", signed.getTurn());
        return Pages.of("view", getCode());
    }

    /** SHA-256 of the shown text: the signature is bound to it. */
    public String getHash() {
        return hash;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
