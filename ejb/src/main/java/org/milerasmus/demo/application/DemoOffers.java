package org.milerasmus.demo.application;

import java.util.EnumSet;
import java.util.List;
import org.milerasmus.demo.application.DemoCalls.Offer;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.PersonKind;

/** What the demo calls offer. */
final class DemoOffers {

    private static final EnumSet<PersonKind> CADETS = EnumSet.of(PersonKind.CADET);
    private static final EnumSet<PersonKind> YOUNG = EnumSet.of(PersonKind.CADET, PersonKind.OFFICER);
    private static final EnumSet<PersonKind> TEACHERS = EnumSet.of(PersonKind.INSTRUCTOR, PersonKind.OFFICER);

    private DemoOffers() {
    }

    static List<Offer> all() {
        return List.of(
                module("Common module: Digital forensics for officers", "0612",
                        "Evidence handling and chain of custody, disk and memory images, log correlation, and a report that stands in court."),
                module("Common module: Cyber defence and incident response", "0688",
                        "From the first alert to the lessons learned: a week in mixed teams on a training network."),
                module("Common module: Law of armed conflict", "0421", "Rules, cases and a moot court in mixed teams."),
                module("Common module: Common Security and Defence Policy", "1031", "Institutions, missions and a simulation of the Council."),
                new Offer(ExchangeKind.INTERNATIONAL_SEMESTER, "International air force semester: cyber warfare", "0688", "en", 20, 30, CADETS,
                        "Ten identical courses taught at several academies at the same time, cyber warfare among them."),
                new Offer(ExchangeKind.LONG_EXCHANGE, "Bilateral year: computer engineering", "0613", "en", 4, 30, CADETS,
                        "A semester among the cadets of the host, with a thesis in its laboratories."),
                new Offer(ExchangeKind.TEACHING_VISIT, "Teaching visit: memory forensics", "0612", "en", 3, 0, TEACHERS,
                        "Eight hours of teaching in the forensics laboratory, and a seminar with the host’s instructors."),
                new Offer(ExchangeKind.INSTRUCTOR_EXCHANGE, "Instructor exchange: tactical communications", "0714", "en", 2, 0, TEACHERS,
                        "Two weeks as an instructor of the host’s signal company."),
                new Offer(ExchangeKind.EVENT, "European cyber olympiad for cadets", "0688", "en", 30, 1, CADETS,
                        "Three days of capture the flag, forensics riddles and a defence exercise between national teams."),
                module("Common module: Mobile and cloud forensics", "0612",
                        "Seizure, extraction and analysis of phones and cloud accounts; what the law of each member state allows."),
                new Offer(ExchangeKind.EVENT, "Séminaire: leadership et éthique", "1031", "fr", 16, 1, YOUNG,
                        "Trois jours de conférences et d’études de cas sur le commandement et ses limites."),
                module("Common module: Maritime security", "1032", "Boarding, surveillance and the law of the sea, with two days on board."),
                new Offer(ExchangeKind.LONG_EXCHANGE, "Bilateral semester: aeronautical engineering", "0716", "en", 3, 30, CADETS,
                        "A semester in the host’s engineering programme with the cadets of its wing."));
    }

    private static Offer module(String title, String studyField, String description) {
        return new Offer(ExchangeKind.COMMON_MODULE, title, studyField, "en", 24, 2, YOUNG, description);
    }
}
