package org.milerasmus.web.partnership.agreementpaper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.document.Upload;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreementlist.Agreements;
import org.milerasmus.partnership.negotiation.Approvals;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.web.frame.Feedback;
import org.primefaces.event.FileUploadEvent;

/** The signed paper of a party that is not in the system: looked at, then brought with the password. */
@Named
@ViewScoped
public class AgreementPaperView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private transient Agreements agreements;

    @Inject
    private transient Approvals approvals;

    private Long id;
    private Agreement agreement;
    private Terms text;
    private List<Academy> parties = List.of();
    private Long party;
    private String signatory;
    private String password;
    private String fileName;
    private byte[] file;

    /** Reads the text that was signed. Goes to the agreement where no text waits any more. */
    public String load() {
        agreement = agreements.view(id);
        text = agreement.texts().open().orElse(null);
        if (text == null) {
            Feedback.warning("error.agreement.wrongState", agreement.getStatus());
            return "/partnership/agreement/view?faces-redirect=true&id=" + id;
        }
        parties = approvals.awaitedOnPaper(id);
        party = parties.size() == 1 ? parties.getFirst().getId() : party;
        return null;
    }

    /** Keeps the file until the form is sent. */
    public void upload(FileUploadEvent event) {
        try {
            Upload.of(event.getFile().getFileName(), event.getFile().getContent());
            fileName = event.getFile().getFileName();
            file = event.getFile().getContent();
        } catch (RuleBroken rule) {
            Feedback.errorAt(event.getComponent().getClientId(), "error." + rule.key(), rule.args());
        }
    }

    /** Brings the paper: the party has approved this text. */
    public String bring() {
        if (file == null) {
            throw RuleBroken.at("file", "agreement.scanMissing");
        }
        approvals.approveOnPaper(id, party, text.getSeal().getContentHash(), signatory, fileName, file, password);
        Feedback.success("agreement.done.paper", fileName, agreement.getCode());
        return "/partnership/agreement/view?faces-redirect=true&id=" + id;
    }

    /** Name of the file that was chosen; null before. */
    public String getFileName() {
        return fileName;
    }

    /** Parties whose paper is still missing. */
    public List<Academy> getParties() {
        return parties;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public Terms getText() {
        return text;
    }

    /** Bytes that a file may have. */
    public int getLimit() {
        return Upload.MAX_SIZE;
    }

    /** The same in megabytes. */
    public int getMegabytes() {
        return Upload.MAX_SIZE / MEGABYTE;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getParty() {
        return party;
    }

    public void setParty(Long party) {
        this.party = party;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
