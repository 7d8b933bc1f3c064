package org.milerasmus.web.partnership.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreementlist.Agreements;
import org.milerasmus.shared.NotFound;
import org.milerasmus.web.text.Formats;

/** One version of an agreement beside the one before it. */
@Named
@ViewScoped
public class AgreementCompareView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Agreements agreements;

    @Inject
    private transient Formats formats;

    @Inject
    private transient TermsWords words;

    private Long id;
    private int number;
    private Agreement agreement;
    private Terms before;
    private Terms after;
    private List<Comparison.Group> groups;

    /** Reads both versions. */
    public void load() {
        agreement = agreements.view(id);
        before = version(number - 1);
        after = version(number);
        groups = new Comparison(formats, words, before, after).groups();
    }

    private Terms version(int wanted) {
        return agreement.texts().all().stream().filter(text -> text.getNumber() == wanted).findFirst()
                .orElseThrow(() -> new NotFound(Terms.class, agreement.getCode() + "/" + wanted));
    }

    public List<Comparison.Group> getGroups() {
        return groups;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public Terms getBefore() {
        return before;
    }

    public Terms getAfter() {
        return after;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Number of the later version, 2 at least. */
    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
