package org.milerasmus.exchange.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.milerasmus.exchange.promise.Promise;
import org.milerasmus.exchange.promise.PromiseQuery;
import org.milerasmus.exchange.promise.Promises;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/**
 * The ledgers of academies: staff read their own academy's, administrators and auditors any.
 *
 * <p>Euros are grants, and a host does not see grants. So an academy reads what it has awarded to its own people in every line; of
 * what partners have awarded to their people it learns only the sum for a partner and a whole academic year, where that is of at least
 * {@value Flow#FEWEST_GRANTS} grants, and never for one kind or service, from which a single grant could be worked out.
 */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Ledgers {

    private static final int SHORT = 5;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    /**
     * The part of a ledger that a filter lets through.
     *
     * @throws NotFound   for the ledger of an academy that is not the caller's, which is audited, and for an unknown academy
     * @throws RuleBroken for who belongs to no academy and names none, and where the last year lies before the first
     */
    public Ledger of(@NotNull LedgerFilter filter) {
        Long own = filter.academyId() == null ? caller.academyId() : filter.academyId();
        if (own == null) {
            throw RuleBroken.at("academy", "ledger.academyMissing");
        }
        caller.requireAcademy(own, Academy.class, own);
        if (filter.to().compareTo(filter.from()) < 0) {
            throw RuleBroken.at("to", "ledger.yearsReversed");
        }
        return ledger(own, filter);
    }

    private Ledger ledger(Long own, LedgerFilter filter) {
        LedgerQuery query = new LedgerQuery(em, own);
        List<Promise> promised = filter.tellsServices() ? List.of() : new PromiseQuery(em).of(own);
        Map<Key, Long> offers = filter.tellsServices() ? Map.of() : query.offers();
        List<Movement> people = new ArrayList<>(query.nominations());
        people.addAll(query.stays(null));
        Map<Long, String> names = query.names(academies(own, promised, offers.keySet(), people));
        if (!names.containsKey(own)) {
            throw new NotFound(Academy.class, own);
        }
        Lines lines = new Lines(own, filter, sight(), people);
        Balancing balancing = new Balancing(people.stream().filter(one -> filter.lets(one.key()) && filter.lets(one.service())).toList(),
                sight(), filter.isWhole());
        return new Ledger(own, names.get(own),
                filter.tellsServices() ? lines.ofServices(names) : lines.of(new Promises(promised), offers, names),
                balancing.byPartner(names), balancing.total());
    }

    private static List<Long> academies(Long own, List<Promise> promised, Collection<Key> offered, List<Movement> people) {
        return Stream.of(Stream.of(own), promised.stream().flatMap(line -> Stream.of(line.way().sendingId(), line.way().receivingId())), offered.stream().map(Key::partnerId),
                people.stream().map(one -> one.key().partnerId())).flatMap(ids -> ids).distinct().toList();
    }

    /**
     * The short form: the last five academic years with stays, between the caller's academy and a partner, or where there is no such
     * pair between this academy and all others.
     */
    @RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Balance> balance(long partnerId) {
        boolean two = isBetweenTwo(partnerId);
        LedgerQuery query = new LedgerQuery(em, two ? caller.academyId() : partnerId);
        return new Balancing(query.stays(two ? partnerId : null), sight(), true).byYear().stream().limit(SHORT).toList();
    }

    /** Whether the short form is between the caller's academy and this one, and not between this one and all. */
    @RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public boolean isBetweenTwo(long partnerId) {
        return !caller.seesEverything() && !Long.valueOf(partnerId).equals(caller.academyId());
    }

    private Sight sight() {
        return caller.seesEverything() ? Sight.PROGRAMME : caller.is(Role.STAFF) ? Sight.OWN_PEOPLE : Sight.NONE;
    }
}
