package org.milerasmus.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.competence.edition.CompetenceRow;
import org.milerasmus.competence.edition.Entries;
import org.milerasmus.competence.edition.Frameworks;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Trail;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class FrameworksIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Editions editions;

    @Inject
    private Frameworks frameworks;

    @Inject
    private Entries entries;

    @Inject
    private Competences competences;

    @Inject
    private Trail trail;

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
    void aNewEditionIsACopyWithoutWhatIsRetired() {
        Framework shipped = current(FrameworkKind.ECSF);
        Framework first = editions.draft(administrator, FrameworkKind.ECSF, "one");
        assertThat(editions.all(administrator, first)).extracting(CompetenceRow::code)
                .containsExactlyElementsOf(editions.all(administrator, shipped).stream().map(CompetenceRow::code).toList());
        assertThat(needs(first)).containsExactlyElementsOf(needs(shipped));
        retire(first, "K-42");
        publish(first);
        Framework second = editions.draft(administrator, FrameworkKind.ECSF, "two");
        assertThat(editions.all(administrator, second)).extracting(CompetenceRow::code).doesNotContain("K-42").hasSize(editions.all(administrator, first).size() - 1);
        assertThat(needs(second)).doesNotContain("K-42").hasSize(needs(shipped).size() - 1);
    }

    @Test
    void aDraftIsSeenByTheProgrammeAloneUntilItTakesThePlaceOfTheFormer() {
        Framework shipped = current(FrameworkKind.NICE);
        Framework draft = editions.draft(administrator, FrameworkKind.NICE, "new");
        Competence role = editions.entry(administrator, draft, "PD-WRL-002");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant("cadet@competence.test", () -> frameworks.view(draft.getId())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> competences.find(role.getId()));
        assertThat(As.applicant("cadet@competence.test", () -> frameworks.all())).doesNotContain(draft).contains(shipped);
        assertThat(As.auditor(exchange.programme(Role.AUDITOR), () -> frameworks.all())).contains(draft);
        long before = choice("PD-WRL-002").id();
        publish(draft);
        assertThat(current(FrameworkKind.NICE)).isEqualTo(draft);
        assertThat(As.applicant("cadet@competence.test", () -> frameworks.view(shipped.getId())).getStatus()).isEqualTo(FrameworkStatus.SUPERSEDED);
        assertThat(choice("PD-WRL-002").id()).isEqualTo(role.getId());
        assertThat(competences.find(before).code()).as("what was chosen from the former edition").isEqualTo("PD-WRL-002");
        assertThat(trail.count(AuditAction.CHANGED, Framework.class, draft.getId())).isEqualTo(1);
    }

    @Test
    void ofTwoDraftsThatArePublishedAtOnceOneWinsAndTheOtherHearsOfIt() {
        Framework shipped = current(FrameworkKind.NICE);
        List<Framework> drafts = Stream.of("a", "b", "c", "d").map(name -> editions.draft(administrator, FrameworkKind.NICE, name)).toList();

        List<Object> outcomes = Race.run(drafts.size(), i -> () -> {
            As.administrator(administrator, () -> frameworks.publish(drafts.get(i).getId(), drafts.get(i).getVersion(), shipped.getId()));
            return "published";
        });

        assertThat(outcomes).filteredOn("published"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !"published".equals(outcome)).hasSize(3)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOfSatisfying(RuleBroken.class,
                        broken -> assertThat(broken.key()).isEqualTo("framework.replacedMeanwhile")));
        assertThat(As.administrator(administrator, () -> frameworks.all())).filteredOn(edition -> edition.getKind() == FrameworkKind.NICE)
                .extracting(Framework::getStatus).containsOnlyOnce(FrameworkStatus.CURRENT).containsOnlyOnce(FrameworkStatus.SUPERSEDED).hasSize(5);
    }

    @Test
    void aNameIsTakenOnceAndKeptAfterPublication() {
        Framework draft = editions.draft(administrator, FrameworkKind.E_CF, "new");
        refused("edition", "framework.taken", () -> editions.draft(administrator, FrameworkKind.E_CF, "NEW"));
        assertThat(editions.draft(administrator, FrameworkKind.NICE, "new").getId()).as("of another framework").isNotNull();
        publish(draft);
        Framework published = As.administrator(administrator, () -> frameworks.edit(draft.getId(), null));
        published.setEdition("Test other");
        refused("edition", "framework.nameFixed", () -> As.administrator(administrator, () -> frameworks.save(published)));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> As.administrator(administrator,
                () -> frameworks.discard(draft.getId(), published.getVersion()))).returns("framework.notDraft", RuleBroken::key);
    }

    @Test
    void aDraftIsDiscardedWithItsEntries() {
        Framework draft = editions.draft(administrator, FrameworkKind.ECSF, "wrong");
        Competence profile = editions.entry(administrator, draft, "P-11");
        As.administrator(administrator, () -> frameworks.discard(draft.getId(), draft.getVersion()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.administrator(administrator, () -> entries.view(profile.getId())));
    }

    @Test
    void othersReadAndChangeNothing() {
        Framework draft = editions.draft(administrator, FrameworkKind.NICE, "new");
        long shipped = current(FrameworkKind.NICE).getId();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR),
                () -> frameworks.publish(draft.getId(), draft.getVersion(), shipped)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.staff(exchange.coordinator(exchange.academy()), () -> frameworks.save(draft)));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.administrator(administrator,
                () -> frameworks.publish(draft.getId(), draft.getVersion() + 1, shipped)));
    }

    private void retire(Framework edition, String code) {
        Competence entry = editions.entry(administrator, edition, code);
        entry.setRetired(true);
        As.administrator(administrator, () -> entries.save(entry));
    }

    private void publish(Framework draft) {
        long replaced = current(draft.getKind()).getId();
        As.administrator(administrator, () -> frameworks.publish(draft.getId(), draft.getVersion(), replaced));
    }

    private Framework current(FrameworkKind kind) {
        return As.administrator(administrator, () -> frameworks.current(kind)).orElseThrow();
    }

    private CompetenceChoice choice(String code) {
        return competences.choices(Set.of(CompetenceKind.WORK_ROLE), code).getFirst();
    }

    /** What the investigator asks for: codes, with their levels. */
    private List<String> needs(Framework edition) {
        long profile = editions.entry(administrator, edition, "P-11").getId();
        return As.administrator(administrator, () -> competences.needs(profile)).stream()
                .map(need -> need.level() == null ? need.competence().code() : need.competence().code() + " " + need.level()).toList();
    }

    private static void refused(String field, String key, ThrowingCallable work) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(work).returns(key, RuleBroken::key)
                .satisfies(broken -> assertThat(broken.field()).contains(field));
    }
}
