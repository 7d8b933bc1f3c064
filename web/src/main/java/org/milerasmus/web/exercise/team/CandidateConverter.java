package org.milerasmus.web.exercise.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.exercise.TeamMembers;
import org.milerasmus.exercise.team.Candidate;

/** Somebody chosen for a team: by the person's number between page and server. */
@Named
@ApplicationScoped
public class CandidateConverter implements Converter<Candidate> {

    @Inject
    private TeamMembers members;

    @Override
    public Candidate getAsObject(FacesContext context, UIComponent input, String number) {
        return number == null || !number.matches("\\d{1,18}") ? null : members.candidate(Long.parseLong(number));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, Candidate candidate) {
        return candidate == null ? "" : candidate.id().toString();
    }
}
