package org.milerasmus.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.NatoGrade;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.reference.ReferenceData;
import org.milerasmus.reference.Service;
import org.milerasmus.web.frame.UserSettings;

/** What forms let people choose from, and the meaning of codes. */
@Named("reference")
@RequestScoped
public class ReferenceChoices {

    @Inject
    private ReferenceData data;

    @Inject
    private UserSettings settings;

    private List<Choice> countries;
    private List<Choice> languages;
    private List<Choice> studyFields;

    /** Countries by name. */
    public List<Choice> getCountries() {
        if (countries == null) {
            countries = byLabel(data.countries().stream().map(c -> new Choice(c.getCode(), c.name(locale()))));
        }
        return countries;
    }

    /** Languages by name. */
    public List<Choice> getLanguages() {
        if (languages == null) {
            languages = byLabel(data.languages().stream().map(l -> new Choice(l.getCode(), l.name(locale()))));
        }
        return languages;
    }

    /** ISCED-F fields by code, each with its meaning. */
    public List<Choice> getStudyFields() {
        if (studyFields == null) {
            studyFields = data.studyFields().stream().map(f -> new Choice(f.getCode(), f.getCode() + " – " + f.name(locale()))).toList();
        }
        return studyFields;
    }

    /** Name of a country. */
    public String country(String code) {
        return label(getCountries(), code);
    }

    /** Name of a language. */
    public String language(String code) {
        return label(getLanguages(), code);
    }

    /** Code and meaning of an ISCED-F field. */
    public String studyField(String code) {
        return label(getStudyFields(), code);
    }

    public ExchangeKind[] getExchangeKinds() {
        return ExchangeKind.values();
    }

    public PersonKind[] getPersonKinds() {
        return PersonKind.values();
    }

    public Service[] getServices() {
        return Service.values();
    }

    public NatoGrade[] getGrades() {
        return NatoGrade.values();
    }

    public Cefr[] getCefrLevels() {
        return Cefr.values();
    }

    public ClearanceLevel[] getClearanceLevels() {
        return ClearanceLevel.values();
    }

    public AcademyKind[] getAcademyKinds() {
        return AcademyKind.values();
    }

    private Locale locale() {
        return settings.getLocale();
    }

    private List<Choice> byLabel(Stream<Choice> choices) {
        Collator collator = Collator.getInstance(locale());
        return choices.sorted(Comparator.comparing(Choice::label, collator)).toList();
    }

    private static String label(List<Choice> choices, String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).map(Choice::label).findFirst().orElse(code);
    }
}
