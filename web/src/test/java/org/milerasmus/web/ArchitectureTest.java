package org.milerasmus.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** What a page and its view may know. */
@AnalyzeClasses(packages = "org.milerasmus.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> VIEWS = DescribedPredicate.describe("views", type -> type.getSimpleName().endsWith("View"));

    @ArchTest
    static final ArchRule pagesReachDataThroughBoundariesAlone = noClasses().should().dependOnClassesThat()
            .haveNameMatching("jakarta\\.persistence\\.(EntityManager.*|PersistenceContext|PersistenceUnit|Query|TypedQuery|criteria\\..*)|java\\.sql\\.(?!SQL\\w*Exception).*|javax\\.sql\\..*");

    @ArchTest
    static final ArchRule aViewNeverSeesAnotherView = ArchRuleDefinition.classes().that(VIEWS).should(new ArchCondition<>("see no other view") {
        @Override
        public void check(JavaClass view, ConditionEvents events) {
            view.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> VIEWS.test(dependency.getTargetClass()) && !dependency.getTargetClass().equals(view))
                    .forEach(dependency -> events.add(SimpleConditionEvent.violated(view, dependency.getDescription())));
        }
    }).allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses().should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|DTO|Dao|DAO|Facade|Controller|Bean)");
}
