package org.milerasmus.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.competence.edition.CompetenceFilter;
import org.milerasmus.competence.edition.Entries;
import org.milerasmus.competence.edition.Frameworks;
import org.milerasmus.competence.edition.Needs;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.security.Role;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

/** What ships, how it is chosen from, and how single entries are kept. */
@ExtendWith(ArquillianExtension.class)
class CompetencesIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Editions editions;

    @Inject
    private Frameworks frameworks;

    @Inject
    private Entries entries;

    @Inject
    private Needs needs;

    @Inject
    private Competences competences;

    private String administrator;

    @BeforeEach
    void administrator() {
        administrator = exchange.programme(Role.ADMINISTRATOR);
    }

    @AfterEach
    void restore() {
        editions.restore();
    }

    @Test
    void threeFrameworksShipWhole() {
        List<CompetenceChoice> profiles = competences.current(CompetenceKind.PROFILE);
        assertThat(profiles).hasSize(12);
        assertThat(competences.current(CompetenceKind.COMPETENCE)).hasSize(41).allSatisfy(one -> assertThat(one.allows(one.lowest())).isTrue())
                .extracting(CompetenceChoice::code).startsWith("A.1").containsSubsequence("A.9", "A.10", "B.1").endsWith("E.9");
        assertThat(competences.current(CompetenceKind.WORK_ROLE)).hasSize(41);
        assertThat(profiles).allSatisfy(profile -> {
            List<NeededCompetence> asked = competences.needs(profile.id());
            assertThat(asked).extracting(need -> need.competence().kind())
                    .contains(CompetenceKind.SKILL, CompetenceKind.KNOWLEDGE, CompetenceKind.COMPETENCE);
            assertThat(asked).allSatisfy(need -> assertThat(need.competence().allows(need.level())).as(need.toString()).isTrue());
        });
    }

    @Test
    void theInvestigatorAsksForWhatEnisaSays() {
        CompetenceChoice investigator = competences.choices(Set.of(CompetenceKind.PROFILE), "forensics").getFirst();
        assertThat(investigator.titleEn()).isEqualTo("Digital Forensics Investigator");
        List<NeededCompetence> asked = competences.needs(investigator.id());
        assertThat(asked).filteredOn(need -> need.level() != null).extracting(need -> need.competence().code() + " " + need.level())
                .containsExactly("A.7 3", "B.3 4", "B.5 3", "E.3 3");
        assertThat(asked).extracting(need -> need.competence().titleEn())
                .contains("Collect information while preserving its integrity", "Malware analysis tools").hasSize(22);
    }

    @Test
    void choicesAreFewAndFoundInBothLanguages() {
        assertThat(competences.choices(Set.of(CompetenceKind.values()), null)).hasSize(Competences.MOST_CHOICES);
        assertThat(competences.choices(Set.of(CompetenceKind.SKILL), "preuves numériques")).extracting(CompetenceChoice::titleEn)
                .singleElement().asString().startsWith("Explain and present digital evidence");
        assertThat(competences.choices(Set.of(CompetenceKind.SKILL), "PD-WRL-002")).isEmpty();
    }

    @Test
    void ofPublishedEntriesOnlyWordsAreCorrected() {
        Framework draft = editions.draft(administrator, FrameworkKind.E_CF, "new");
        long former = As.administrator(administrator, () -> frameworks.current(FrameworkKind.E_CF)).orElseThrow().getId();
        As.administrator(administrator, () -> frameworks.publish(draft.getId(), draft.getVersion(), former));
        Competence coded = editions.entry(administrator, draft, "B.3");
        coded.setCode("B.33");
        refused("code", "competence.fixed", () -> save(coded));
        Competence levelled = editions.entry(administrator, draft, "B.3");
        levelled.getLevels().setHighest(5);
        refused("highestLevel", "competence.fixed", () -> save(levelled));
        Competence worded = editions.entry(administrator, draft, "B.3");
        worded.getWording().setTitleFr("Essais");
        worded.setRetired(true);
        save(worded);
        assertThat(competences.find(worded.getId()).titleFr()).isEqualTo("Essais");
        assertThat(competences.current(CompetenceKind.COMPETENCE)).extracting(CompetenceChoice::code).doesNotContain("B.3");
        assertThat(save(entry(draft, "B.7", 2, 3)).getId()).as("one more is added").isNotNull();
    }

    @Test
    void entriesOfADraftAreCheckedAtTheirFields() {
        Framework draft = editions.draft(administrator, FrameworkKind.E_CF, "new");
        refused("code", "competence.codeTaken", () -> save(entry(draft, "b.3", 1, 2)));
        refused("highestLevel", "competence.levelsReversed", () -> save(entry(draft, "X.1", 3, 2)));
        Competence first = editions.entry(administrator, draft, "B.3");
        Competence second = editions.entry(administrator, draft, "B.3");
        first.setCode("B.30");
        save(first);
        second.getWording().setTitleEn("Saved later");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> save(second));
        assertThat(editions.entry(administrator, draft, "B.30").getWording().getTitleEn()).isEqualTo("Testing");
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.staff(exchange.coordinator(exchange.academy()), () -> entries.save(first)));
    }

    @Test
    void whatAProfileAsksForIsEnteredInDraftsOnly() {
        Framework draft = editions.draft(administrator, FrameworkKind.ECSF, "new");
        Competence profile = editions.entry(administrator, draft, "P-11");
        CompetenceChoice testing = competences.choices(Set.of(CompetenceKind.COMPETENCE), "B.3").getFirst();
        refused("level", "competence.needOutside", () -> ask(profile, testing, 5));
        ask(profile, testing, 2);
        assertThat(competences(profile)).contains("B.3 2").doesNotContain("B.3 4");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> ask(profile, testing, 3));
        Competence again = editions.entry(administrator, draft, "P-11");
        As.administrator(administrator, () -> needs.drop(again.getId(), again.getVersion(), testing.id()));
        assertThat(competences(profile)).noneMatch(need -> need.startsWith("B.3"));
        Competence published = editions.entry(administrator, As.administrator(administrator, () -> frameworks.current(FrameworkKind.ECSF)).orElseThrow(), "P-11");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> ask(published, testing, 2)).returns("framework.notDraft", RuleBroken::key);
    }

    @Test
    void theListNeedsFewStatements() {
        CompetenceFilter filter = new CompetenceFilter(null, CompetenceKind.KNOWLEDGE, "forensics");
        assertThat(Statements.count(() -> As.administrator(administrator, () -> {
            entries.count(filter);
            entries.list(filter, new PageRequest(0, 25, "titleEn", true));
        }))).isLessThanOrEqualTo(3);
    }

    private void ask(Competence profile, CompetenceChoice wanted, Integer level) {
        As.administrator(administrator, () -> needs.ask(profile.getId(), profile.getVersion(), wanted.id(), level));
    }

    private List<String> competences(Competence profile) {
        return As.administrator(administrator, () -> competences.needs(profile.getId())).stream()
                .map(need -> need.competence().code() + " " + need.level()).toList();
    }

    private Competence save(Competence entry) {
        return As.administrator(administrator, () -> entries.save(entry));
    }

    private Competence entry(Framework edition, String code, int lowest, int highest) {
        Competence entry = As.administrator(administrator, () -> entries.begin(edition.getId(), CompetenceKind.COMPETENCE));
        entry.setCode(code);
        entry.getWording().setTitleEn("A test");
        entry.getWording().setTitleFr("Un essai");
        entry.getLevels().setLowest(lowest);
        entry.getLevels().setHighest(highest);
        return entry;
    }

    private static void refused(String field, String key, ThrowingCallable work) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(work).returns(key, RuleBroken::key)
                .satisfies(broken -> assertThat(broken.field()).contains(field));
    }
}
