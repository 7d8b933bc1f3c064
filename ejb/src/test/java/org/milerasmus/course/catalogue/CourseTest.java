package org.milerasmus.course.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Framework;
import org.milerasmus.competence.FrameworkKind;

class CourseTest {

    @Test
    void whatEverybodySeesHasAnAimAndAField() {
        Course course = new Course();
        assertThatThrownBy(course::publish).hasMessage("course.withoutAim");
        Course aimed = new Course();
        aimed.getPurpose().setAim("To find traces.");
        assertThatThrownBy(aimed::publish).hasMessage("course.withoutField");
        assertThat(published(CourseKind.COURSE).getStatus()).isEqualTo(CourseStatus.PUBLISHED);
    }

    @Test
    void aPublishedCourseNeedsOnlyWhatIsPublished() {
        Course course = described(CourseKind.COURSE);
        course.getAdmission().require(Set.of(described(CourseKind.COURSE)), List.of());
        assertThatThrownBy(course::publish).hasMessage("course.needsUnpublished");
        Course sound = described(CourseKind.COURSE);
        sound.getAdmission().require(Set.of(published(CourseKind.COURSE)), List.of());
        sound.publish();
        assertThat(sound.getStatus()).isEqualTo(CourseStatus.PUBLISHED);
    }

    @Test
    void onlyACurriculumHasPartsAndNeverNone() {
        assertThatThrownBy(() -> described(CourseKind.MODULE).consistOf(List.of(published(CourseKind.MODULE)))).hasMessage("course.partsOfNoCurriculum");
        assertThatThrownBy(() -> described(CourseKind.CURRICULUM).publish()).hasMessage("course.emptyCurriculum");
        Course once = published(CourseKind.MODULE);
        assertThatThrownBy(() -> described(CourseKind.CURRICULUM).consistOf(List.of(once, once))).hasMessage("course.partTwice");
    }

    @Test
    void aCurriculumIsWorthItsParts() {
        Course first = published(CourseKind.MODULE);
        first.setEcts(new BigDecimal("2.5"));
        first.getDelivery().setLabs(20);
        Course second = published(CourseKind.MODULE);
        second.setEcts(new BigDecimal("3"));
        second.getDelivery().setLectures(10);
        Workload sum = Workload.of(List.of(first, second, published(CourseKind.MODULE)));
        assertThat(sum.ects()).isEqualByComparingTo("5.5");
        assertThat(sum.hours()).isEqualTo(30);
    }

    @Test
    void aLevelIsOneThatTheFrameworkDescribes() {
        Competence levelled = competence("B.5");
        levelled.getLevels().setLowest(1);
        levelled.getLevels().setHighest(3);
        Admission admission = new Course().getAdmission();
        admission.require(Set.of(), List.of(new CompetenceAtLevel(levelled, 3)));
        assertThatThrownBy(() -> admission.require(Set.of(), List.of(new CompetenceAtLevel(levelled, 4)))).hasMessage("course.levelNotDescribed");
        assertThatThrownBy(() -> admission.require(Set.of(), List.of(new CompetenceAtLevel(levelled, null)))).hasMessage("course.levelNotDescribed");
        assertThatThrownBy(() -> admission.require(Set.of(), List.of(new CompetenceAtLevel(competence("P-07"), 2)))).hasMessage("course.withoutLevels");
        assertThatThrownBy(() -> admission.require(Set.of(), List.of(new CompetenceAtLevel(levelled, 1), new CompetenceAtLevel(levelled, 2)))).hasMessage("course.competenceTwice");
        assertThat(admission.getCompetences()).as("a refusal changes nothing").singleElement().extracting(CompetenceAtLevel::getLevel).isEqualTo(3);
    }

    private static Competence competence(String code) {
        return new Competence(new Framework(FrameworkKind.E_CF), CompetenceKind.COMPETENCE, code);
    }

    private static Course published(CourseKind kind) {
        Course course = described(kind);
        course.publish();
        return course;
    }

    private static Course described(CourseKind kind) {
        Course course = new Course();
        course.setKind(kind);
        course.getPurpose().setAim("To find traces.");
        course.getFiling().setStudyField("0612");
        return course;
    }
}
