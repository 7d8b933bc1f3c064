package org.milerasmus.web.course.catalogue.competence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Competences;
import org.milerasmus.course.cataloguedesk.Mapping;

/** The part of a form in which competences are found by words and given levels. */
@Dependent
public class ChosenCompetences implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Competences competences;

    private List<ChosenCompetence> lines = new ArrayList<>();
    private CompetenceChoice found;

    /** Begins with what is stored. */
    public void begin(Collection<CompetenceAtLevel> stored) {
        lines = new ArrayList<>(stored.stream().map(ChosenCompetence::of).toList());
        found = null;
    }

    /** What is to be stored. */
    public List<Mapping> mappings() {
        return lines.stream().map(ChosenCompetence::mapping).toList();
    }

    /** Competences that typed words may mean. */
    public List<CompetenceChoice> find(String words) {
        return competences.choices(EnumSet.allOf(CompetenceKind.class), words);
    }

    /** Takes the found competence among the chosen ones, once. */
    public void add() {
        if (found != null && lines.stream().noneMatch(line -> line.getCompetence().id().equals(found.id()))) {
            lines.add(new ChosenCompetence(found, found.lowest()));
        }
        found = null;
    }

    /** Takes a line out. */
    public void remove(ChosenCompetence line) {
        lines.remove(line);
    }

    public List<ChosenCompetence> getLines() {
        return lines;
    }

    /** What was found by words and is about to be added. */
    public CompetenceChoice getFound() {
        return found;
    }

    public void setFound(CompetenceChoice found) {
        this.found = found;
    }
}
