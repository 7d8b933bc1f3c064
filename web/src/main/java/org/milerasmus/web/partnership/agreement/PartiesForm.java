package org.milerasmus.web.partnership.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyChoice;

/** Who takes part in an agreement, while somebody chooses: the academy that begins it, and its partners. */
@Dependent
public class PartiesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Academies academies;

    private Academy academy;
    private List<AcademyChoice> partners = new ArrayList<>();
    private List<Academy> all = List.of();
    private List<AcademyChoice> choices = List.of();

    /** Begins with those who take part so far; the first of them may still be unknown. */
    void begin(Academy first, List<Academy> parties) {
        academy = first;
        partners = new ArrayList<>(parties.stream().filter(party -> !party.equals(first)).map(AcademyChoice::of).toList());
        choices = academies.military();
        choose();
    }

    /** Other parties were chosen: they can send and receive now. */
    public void choose() {
        all = Stream.concat(Stream.ofNullable(academy), partners.stream().map(choice -> academies.find(choice.id()))).distinct().toList();
    }

    List<Long> partnerIds() {
        return partners.stream().map(AcademyChoice::id).toList();
    }

    /** Those who take part, as far as they are known: they send and receive. */
    public List<Academy> getAll() {
        return all;
    }

    /** Institutions whose name, city or code has the words: academies and universities. */
    public List<AcademyChoice> complete(String words) {
        return academies.choices(words);
    }

    /** The academies that can begin an agreement. */
    public List<AcademyChoice> getChoices() {
        return choices;
    }

    public Long getAcademyId() {
        return academy == null ? null : academy.getId();
    }

    public void setAcademyId(Long number) {
        academy = number == null ? null : academies.find(number);
    }

    public List<AcademyChoice> getPartners() {
        return partners;
    }

    public void setPartners(List<AcademyChoice> partners) {
        this.partners = partners == null ? new ArrayList<>() : new ArrayList<>(partners);
    }
}
