package org.milerasmus.web.competence.passport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Competences;
import org.milerasmus.competence.passportlist.PassportFilter;
import org.milerasmus.competence.passportlist.PassportPeople;
import org.milerasmus.competence.passportlist.PassportRow;
import org.milerasmus.web.list.LazyPage;

/** The passports that staff can look through. */
@Named
@ViewScoped
public class PassportListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<CompetenceKind> HELD = EnumSet.complementOf(EnumSet.of(CompetenceKind.PROFILE));

    @Inject
    private PassportPeople people;

    @Inject
    private Competences competences;

    private final LazyPage<PassportRow> rows =
            LazyPage.of(this::filter, f -> people.count(f), (f, part) -> people.list(f, part), PassportRow::personId);

    private String words;
    private Long profile;
    private Integer gaps;
    private CompetenceChoice competence;
    private Integer level;
    private boolean network;
    private List<CompetenceChoice> profiles;

    private PassportFilter filter() {
        return new PassportFilter(words, profile, profile == null ? null : gaps, competence == null ? null : competence.id(),
                competence == null ? null : level, network);
    }

    /** The profiles to hold passports against. */
    public List<CompetenceChoice> getProfiles() {
        if (profiles == null) {
            profiles = competences.current(CompetenceKind.PROFILE);
        }
        return profiles;
    }

    /** The chosen profile; null for none. */
    public CompetenceChoice getChosen() {
        return getProfiles().stream().filter(one -> one.id().equals(profile)).findFirst().orElse(null);
    }

    /** Competences whose code or title has the typed words. */
    public List<CompetenceChoice> find(String typed) {
        return competences.choices(HELD, typed);
    }

    public LazyPage<PassportRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Number of a profile. */
    public Long getProfile() {
        return profile;
    }

    public void setProfile(Long profile) {
        this.profile = profile;
    }

    /** Gaps that a passport may have at most; null for any. */
    public Integer getGaps() {
        return gaps;
    }

    public void setGaps(Integer gaps) {
        this.gaps = gaps;
    }

    /** A competence that has to be held. */
    public CompetenceChoice getCompetence() {
        return competence;
    }

    public void setCompetence(CompetenceChoice competence) {
        this.competence = competence;
    }

    /** Lowest level that is enough; null for any. */
    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }

    /** Whether those of other academies are shown that were shared with all. */
    public boolean isNetwork() {
        return network;
    }

    public void setNetwork(boolean network) {
        this.network = network;
    }
}
