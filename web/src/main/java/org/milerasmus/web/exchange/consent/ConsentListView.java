package org.milerasmus.web.exchange.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.exchange.consent.ConsentStatus;
import org.milerasmus.exchange.consenting.Answered;
import org.milerasmus.exchange.consenting.ConsentRow;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.text.Formats;

/** The consents that wait for the reader, for giving several at once. */
@Named
@ViewScoped
public class ConsentListView extends ConsentDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private Formats formats;

    @Override
    Set<ConsentStatus> shown() {
        return Set.of(ConsentStatus.OPEN);
    }

    /** Agrees to each selected consent and says which could not be given. */
    public void give() {
        Map<Long, ConsentRow> chosen = getRows().getSelected().stream().collect(Collectors.toMap(ConsentRow::id, Function.identity()));
        List<Answered> answers = consents().give(List.copyOf(chosen.keySet()));
        getRows().setSelected(List.of());
        long given = answers.stream().filter(Answered::done).count();
        if (given > 0) {
            Feedback.success("consent.done.give", given);
        }
        answers.stream().filter(answer -> !answer.done()).forEach(answer -> Feedback.warning("consent.notGiven",
                chosen.get(answer.consentId()).name(), formats.text("error." + answer.refusal().key(), answer.refusal().args())));
    }
}
