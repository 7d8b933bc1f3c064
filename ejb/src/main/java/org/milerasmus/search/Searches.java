package org.milerasmus.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.decision.DecisionFilter;
import org.milerasmus.exchange.decision.DecisionRow;
import org.milerasmus.exchange.decision.Nominations;
import org.milerasmus.exchange.mobilitylist.Mobilities;
import org.milerasmus.exchange.mobilitylist.MobilityFilter;
import org.milerasmus.exchange.offering.CallFilter;
import org.milerasmus.exchange.offering.CallRow;
import org.milerasmus.exchange.offering.Calls;
import org.milerasmus.exchange.offering.OpenCallFilter;
import org.milerasmus.exchange.offering.OpenCalls;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyFilter;
import org.milerasmus.partnership.agreementlist.AgreementFilter;
import org.milerasmus.partnership.agreementlist.Agreements;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.security.account.AccountFilter;
import org.milerasmus.security.account.Accounts;
import org.milerasmus.shared.PageRequest;

/** The search of the frame: the first of each list that the words fit. A caller finds what the caller's own lists would show. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Searches {

    /** Rows that are shown of each kind; the rest is in the list. */
    public static final int MOST = 5;

    private static final PageRequest PAGE = new PageRequest(0, MOST + 1, null, false);
    private static final Role[] DECIDE = {Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR};
    private static final Role[] SIGN = {Role.STAFF, Role.OFFICIAL, Role.ADMINISTRATOR, Role.AUDITOR};

    @Inject
    private Caller caller;

    @Inject
    private OpenCalls publishedCalls;

    @Inject
    private Calls ownCalls;

    @Inject
    private Nominations nominations;

    @Inject
    private Admissions admissions;

    @Inject
    private Mobilities stays;

    @Inject
    private Accounts accounts;

    @Inject
    private Academies academies;

    @Inject
    private Agreements agreements;

    @Inject
    private CourseFinds taught;

    /** What the words fit, kind by kind; kinds of which nothing fits are left out. */
    public List<Finds> find(@NotBlank @Size(max = 100) String words) {
        return Stream.of(Finds.of(FindKind.CALL, calls(words)), Finds.of(FindKind.APPLICATION, applications(words)),
                Finds.of(FindKind.STAY, stays(words)), Finds.of(FindKind.PERSON, people(words)),
                Finds.of(FindKind.ACADEMY, academies(words)), Finds.of(FindKind.AGREEMENT, agreements(words)),
                Finds.of(FindKind.COURSE, taught.courses(words, PAGE)), Finds.of(FindKind.SESSION, taught.sessions(words, PAGE)),
                Finds.of(FindKind.EXERCISE, taught.exercises(words, PAGE)))
                .filter(finds -> !finds.rows().isEmpty()).toList();
    }

    private List<Find> calls(String words) {
        List<CallRow> own = caller.is(DECIDE) ? ownCalls.list(new CallFilter(words, null, null, null), PAGE) : List.of();
        List<CallRow> published = caller.seesEverything() ? List.of() // among the own
                : publishedCalls.list(new OpenCallFilter(words, null, null, null, null, null, null, null), PAGE);
        return Stream.concat(own.stream(), published.stream()).map(call -> new Find(call.code(), call.title(), call.code())).distinct().toList();
    }

    private List<Find> applications(String words) {
        if (!caller.is(DECIDE)) {
            return List.of();
        }
        DecisionFilter filter = new DecisionFilter(Set.of(), null, null, words);
        List<DecisionRow> received = caller.seesEverything() ? List.of() : admissions.list(filter, PAGE); // who sees everything has them among the sent
        Stream<DecisionRow> found = Stream.concat(nominations.list(filter, PAGE).stream(), received.stream());
        return found.map(application -> new Find(application.code(), application.name(), application.code())).distinct().toList();
    }

    private List<Find> stays(String words) {
        return caller.is(Role.OFFICIAL) ? List.of() : stays.list(new MobilityFilter(null, null, null, null, null, words), PAGE).stream()
                .map(stay -> new Find(stay.code(), stay.name(), stay.code())).toList();
    }

    private List<Find> people(String words) {
        return caller.is(DECIDE) ? accounts.list(new AccountFilter(words, null, null, null), PAGE).stream()
                .map(account -> new Find(String.valueOf(account.id()), account.name(), account.email())).toList() : List.of();
    }

    private List<Find> academies(String words) {
        return academies.list(new AcademyFilter(words, null, null, null), PAGE).stream()
                .map(academy -> new Find(String.valueOf(academy.id()), academy.name(), academy.city())).toList();
    }

    private List<Find> agreements(String words) {
        return caller.is(SIGN) ? agreements.list(new AgreementFilter(words, null, false, false), PAGE).stream()
                .map(agreement -> new Find(String.valueOf(agreement.id()), String.join(" – ", agreement.parties()), agreement.code())).toList() : List.of();
    }
}
