package org.milerasmus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;

/** The walls of the building; a new package gets its place in {@link Rows}, not an exception here. */
@AnalyzeClasses(packages = "org.milerasmus", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesKnowOnlyWhatStandsBeforeThem = classes().should(Rows.knowOnlyWhatStandsBeforeThem());

    @ArchTest
    static final ArchRule nothingBehindTheBoundaryKnowsThePages = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..", "org.milerasmus.web..");

    @ArchTest
    static final ArchRule boundariesArePublicPluralNouns = classes().that().areAnnotatedWith(Stateless.class)
            .should().bePublic().andShould().haveNameMatching(".*(s|Data|Trail|People|Staff)");

    @ArchTest
    static final ArchRule boundariesSayWhoMayCallThem = methods().that().arePublic().and().areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class).should(Boundaries.nameTheRoles());

    /** A database that is gone for a minute must not end the timers of a server for good. */
    @ArchTest
    static final ArchRule timersOutliveAFailure = methods().that().areAnnotatedWith(Schedule.class).should(Timers.outliveAFailure());

    /** EclipseLink stops filling the static metamodel at the first entity that it cannot reach. */
    @ArchTest
    static final ArchRule entitiesArePublic = classes().that().areAnnotatedWith(Entity.class).should().bePublic();

    @ArchTest
    static final ArchRule entitiesNameTheirTable = classes().that().areAnnotatedWith(Entity.class)
            .should(Entities.nameTheirTableInLowerCase());

    @ArchTest
    static final ArchRule statusChangesByNamedTransitionsAlone = methods().that().areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class).should().haveNameNotMatching("set(Status|State)");

    /** What could change must not be kept by one node: two nodes would show different truths. */
    @ArchTest
    static final ArchRule onlyWhatNeverChangesIsKeptBetweenTransactions = classes().that().areAnnotatedWith(Cacheable.class)
            .should().resideInAPackage("org.milerasmus.reference");

    @ArchTest
    static final ArchRule whatIsKeptBetweenTransactionsCannotBeChanged = methods().that().areDeclaredInClassesThat()
            .areAnnotatedWith(Cacheable.class).and().arePublic().should().haveNameMatching("(get|is)[A-Z].*|[a-z]+");

    @ArchTest
    static final ArchRule rowsAreRecords = classes().that().haveSimpleNameEndingWith("Row").should().beRecords();

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses().should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|DTO|Dao|DAO|Facade)");

    @ArchTest
    static final ArchRule noInterfaceHasASingleImplementation = classes().that().areInterfaces().and().areNotAnnotations()
            .should(Interfaces.haveMoreThanOneImplementation());

    @ArchTest
    static final ArchRule timeIsJavaTime = noClasses().should().dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat");
}
