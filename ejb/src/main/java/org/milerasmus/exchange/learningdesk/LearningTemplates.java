package org.milerasmus.exchange.learningdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.learning.LearningTemplate;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.exchange.learning.content.Side;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.Stale;

/** What everybody studies who comes with a call, kept by the host: new learning agreements begin with it. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR})
public class LearningTemplates {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Parties parties;

    @Inject
    private Clock clock;

    /**
     * The template of a call of the caller's academy; a new and empty one where the host has not made any.
     *
     * @throws NotFound for a call of another host; the attempt is audited
     */
    public LearningTemplate get(@NotNull String callCode) {
        Call call = call(callCode);
        return stored(call).map(LearningTemplates::loaded).orElseGet(() -> new LearningTemplate(call));
    }

    /**
     * Saves the components at the host; agreements that were begun before stay as they are.
     *
     * @param version the one that was read; 0 for a new template
     * @throws Stale when it was saved elsewhere since it was read
     */
    public LearningTemplate save(@NotNull String callCode, long version, @NotNull @Valid Plan plan) {
        Call call = call(callCode);
        LearningTemplate template = stored(call).orElseGet(() -> new LearningTemplate(call));
        template.requireVersion(version);
        template.write(new Plan(plan.of(Side.HOST), plan.getCatalogue(), null, null), clock.instant());
        em.persist(template);
        em.flush();
        return loaded(template);
    }

    private Optional<LearningTemplate> stored(Call call) {
        return em.createNamedQuery("LearningTemplate.ofCall", LearningTemplate.class).setParameter("call", call.getId()).getResultStream().findFirst();
    }

    private Call call(String code) {
        Call call = em.createNamedQuery("Call.byCode", Call.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Call.class, code));
        caller.require(caller.is(Role.ADMINISTRATOR) || parties.actsFor(call.getHost().getId()), LearningTemplate.class, code);
        return call;
    }

    private static LearningTemplate loaded(LearningTemplate template) {
        template.plan();
        return template;
    }
}
