package org.milerasmus.exchange.applying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Preference;
import org.milerasmus.exchange.applicationdocument.Document;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.person.Person;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Codes;

/** An application while it is being written, step by step; each step is saved for itself. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Drafts {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Own own;

    @Inject
    private Codes codes;

    @Inject
    private Clock clock;

    /**
     * Opens the caller's draft, or begins one when there is none.
     *
     * @param callCode a call to put at the end of its wishes; null for none
     * @return code of the draft
     */
    public String start(String callCode) {
        Person person = own.locked(own.person());
        Application draft = em.createNamedQuery("Application.drafts", Application.class).setParameter("person", person.getId())
                .setParameter("draft", ApplicationStatus.DRAFT).setMaxResults(1).getResultStream().findFirst()
                .orElseGet(() -> begin(person));
        if (callCode != null) {
            wish(draft, callCode);
        }
        own.write(draft);
        return draft.getCode();
    }

    private Application begin(Person person) {
        Application draft = new Application(codes.next("MEX", LocalDate.now(clock).getYear()), person, clock.instant());
        em.persist(draft);
        return draft;
    }

    private void wish(Application draft, String callCode) {
        Call call = em.createNamedQuery("Call.byCode", Call.class).setParameter("code", callCode).getResultStream()
                .filter(found -> found.isOpen(clock.instant())).findFirst().orElseThrow(() -> RuleBroken.of("application.callOver"));
        List<Call> wishes = new ArrayList<>(draft.getPreferences().stream().map(Preference::getCall).toList());
        if (!wishes.contains(call)) {
            wishes.add(call);
            draft.prefer(wishes);
            draft.saved(clock.instant());
        }
    }

    /** Names the wished calls in order, best first; a call that was not wished before has to be open. */
    public long choose(long id, long version, @NotNull List<Long> callIds) {
        return save(id, version, draft -> {
            List<Call> before = draft.getPreferences().stream().map(Preference::getCall).toList();
            draft.prefer(callIds.stream().map(callId -> call(callId, before)).toList());
        });
    }

    private Call call(Long callId, List<Call> before) {
        Call call = em.find(Call.class, callId);
        if (call == null || !before.contains(call) && !call.isOpen(clock.instant())) {
            throw RuleBroken.at("preferences", "application.callOver");
        }
        return call;
    }

    /** Says why; unfinished words are kept as well, only too many are refused. */
    public long motivate(long id, long version, String text) {
        String plain = text == null ? "" : text.replace("\r\n", "\n").strip();
        if (plain.length() > Readiness.MAX_MOTIVATION) {
            throw RuleBroken.at("motivation", "application.motivationTooLong", Readiness.MAX_MOTIVATION, plain.length());
        }
        return save(id, version, draft -> {
            if (!Objects.equals(draft.getMotivation(), plain)) {
                draft.motivate(plain.isEmpty() ? null : plain);
            }
        });
    }

    private long save(long id, long version, Consumer<Application> step) {
        Application draft = own.application(id, version);
        step.accept(draft);
        draft.saved(clock.instant());
        return own.write(draft);
    }

    /** Throws a draft away, with its documents. */
    public void discard(long id, long version) {
        Application draft = own.application(id, version);
        draft.requireStatus(ApplicationStatus.DRAFT);
        em.createNamedQuery("Document.ofApplication", Document.class).setParameter("application", id).getResultList().forEach(em::remove);
        own.write(draft);
        em.remove(draft);
        own.write(draft);
    }
}
