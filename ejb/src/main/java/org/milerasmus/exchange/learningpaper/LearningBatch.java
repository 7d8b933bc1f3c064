package org.milerasmus.exchange.learningpaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.work.LongWork;

/** Many learning agreements in the background; the items are codes of stays. */
@ApplicationScoped
class LearningBatch extends LongWork {

    static final String KIND = "LEARNING_AGREEMENTS";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private LearningPaper paper;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Piece> make(List<String> codes, Locale language) {
        Map<String, LearningAgreement> agreements = em.createNamedQuery("LearningAgreement.ofStays", LearningAgreement.class)
                .setParameter("codes", codes).setHint("eclipselink.batch", "l.versions").setHint("eclipselink.batch", "l.versions.components")
                .setHint("eclipselink.batch", "l.versions.signatures").setHint("eclipselink.batch.type", "IN").getResultStream()
                .collect(Collectors.toMap(agreement -> agreement.getMobility().getCode(), Function.identity()));
        return codes.stream().map(code -> piece(code, agreements.get(code), language)).toList();
    }

    private Piece piece(String code, LearningAgreement agreement, Locale language) {
        String name = agreement.getMobility().getPerson().getFamilyName().replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new Piece(code + "-" + name + ".pdf", paper.print(agreement, language));
    }
}
