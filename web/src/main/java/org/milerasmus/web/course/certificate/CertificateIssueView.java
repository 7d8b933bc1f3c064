package org.milerasmus.web.course.certificate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.milerasmus.course.certificate.Candidate;
import org.milerasmus.course.certificate.Certifications;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.text.Formats;

/** Issuing certificates for those who have completed a session, all at once or some of them. */
@Named
@ViewScoped
public class CertificateIssueView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Certifications certifications;

    @Inject
    private transient Formats formats;

    private String session;
    private List<Candidate> candidates;
    private List<Candidate> chosen;

    /** Reads who has completed the session; whoever has no certificate is chosen at first. */
    public void load() {
        candidates = certifications.candidates(session);
        chosen = getWaiting();
    }

    /** Issues a certificate to each who is chosen. */
    public String issue() {
        Set<Long> enrolments = chosen.stream().map(Candidate::enrolmentId).collect(Collectors.toCollection(HashSet::new));
        int issued = enrolments.isEmpty() ? 0 : certifications.issue(session, enrolments);
        Feedback.success("courseCertificate.issued", issued);
        return "/course/certificate/issue?faces-redirect=true&session=" + session;
    }

    /** What is asked before they are issued: how many are chosen, and how many of those have attended too little. */
    public String getQuestion() {
        String text = formats.text("courseCertificate.issue.text", chosen.size());
        long below = chosen.stream().filter(Candidate::below).count();
        return below == 0 ? text : formats.text("courseCertificate.issue.textBelow", text, below);
    }

    /** Those who have none yet. */
    public List<Candidate> getWaiting() {
        return candidates.stream().filter(one -> one.certificate() == null).toList();
    }

    /** Those who have one. */
    public List<Candidate> getHolders() {
        return candidates.stream().filter(one -> one.certificate() != null).toList();
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public List<Candidate> getChosen() {
        return chosen;
    }

    public void setChosen(List<Candidate> chosen) {
        this.chosen = chosen;
    }
}
