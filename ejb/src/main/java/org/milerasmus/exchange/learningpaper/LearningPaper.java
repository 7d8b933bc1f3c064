package org.milerasmus.exchange.learningpaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learning.LearningVersionState;
import org.milerasmus.exchange.learning.Party;
import org.milerasmus.exchange.learning.content.Change;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.recognition.Recognition;
import org.milerasmus.exchange.transcript.ResultSheet;
import org.milerasmus.export.Prints;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.reference.StudyField;
import org.milerasmus.security.Account;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.Role;

/**
 * A learning agreement as the offices know it: the tables and headings of the Erasmus+ learning agreement for studies, with the
 * text before the stay, below it each exceptional change, and at the end results and recognition. Versions that never counted are
 * left out.
 */
@ApplicationScoped
class LearningPaper {

    private static final Set<LearningVersionState> SHOWN = EnumSet.of(LearningVersionState.IN_FORCE, LearningVersionState.REPLACED, LearningVersionState.OPEN);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Prints prints;

    byte[] print(LearningAgreement agreement, Locale language) {
        Mobility stay = agreement.getMobility();
        List<PaperPart> parts = agreement.getVersions().stream().filter(version -> SHOWN.contains(version.getState())).map(PaperPart::of).toList();
        Map<String, Object> values = new HashMap<>();
        values.put("stay", stay);
        values.put("person", stay.getPerson());
        values.put("rank", stay.getPerson().getRank().inWords());
        values.put("field", field(stay.getPerson().getStudies().getStudyField(), language));
        values.put("sendingCountry", country(stay.getSending(), language));
        values.put("receivingCountry", country(stay.getReceiving(), language));
        values.put("sendingContact", contact(stay.getSending()));
        values.put("receivingContact", contact(stay.getReceiving()));
        values.put("teaching", Locale.of(stay.getCall().getTeaching().getLanguage()).getDisplayLanguage(language));
        values.put("before", parts.getFirst());
        values.put("changes", parts.subList(1, parts.size()));
        end(stay).ifPresent(end -> values.put("after", end));
        values.put("parties", Party.values());
        values.put("REMOVED", Change.REMOVED);
        values.put("ADDED", Change.ADDED);
        return prints.pdf(LearningPaper.class, "learning", language, values);
    }

    /** Table C and D, as soon as the host has issued a transcript. */
    private Optional<PaperEnd> end(Mobility stay) {
        return em.createNamedQuery("ResultSheet.ofStay", ResultSheet.class).setParameter("stay", stay.getId()).getResultStream().findFirst()
                .map(ResultSheet::getTranscript).filter(transcript -> transcript.getStanding().isIssued())
                .map(transcript -> new PaperEnd(transcript, em.createNamedQuery("Recognition.ofTranscript", Recognition.class)
                        .setParameter("transcript", transcript.getId()).getResultStream().findFirst().orElse(null)));
    }

    private String field(String code, Locale language) {
        StudyField field = code == null ? null : em.find(StudyField.class, code);
        return field == null ? "" : code + " " + field.name(language);
    }

    /** The coordinator who has been there longest. */
    private String contact(Academy academy) {
        return em.createQuery("select a from Account a where a.academyId = :academy and a.role = :staff and a.status = :active order by a.id", Account.class)
                .setParameter("academy", academy.getId()).setParameter("staff", Role.STAFF).setParameter("active", AccountStatus.ACTIVE)
                .setMaxResults(1).getResultStream().findFirst().map(account -> account.getDisplayName() + ", " + account.getEmail()).orElse("");
    }

    private static String country(Academy academy, Locale language) {
        return Locale.of("", academy.getCountry()).getDisplayCountry(language);
    }
}
