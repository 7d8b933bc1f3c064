package org.milerasmus.lists;

import org.milerasmus.it.FirstAccount;
import org.milerasmus.it.server.TestServer;

/** Who reads lists: one account of each kind, in the demo data and in those of a large programme. */
public enum Reader {
    GUEST(null, null),
    ADMINISTRATOR("admin", FirstAccount.EMAIL),
    AUDITOR("auditor", "auditor@large.example"),
    STAFF("coordinator.awiener04", "coordinator.007@large.example"),
    STUDY_OFFICE("study.awiener04", "study.007@large.example"),
    COMMANDER("commander.awiener04", "commander.006@large.example"),
    APPLICANT("person.011", "person.04710@large.example"),
    INSTRUCTOR("person.019", "person.01080@large.example");

    private static final String DEMO_PASSWORD = "Demo-Erasmus-2026";

    private final String demo;
    private final String large;
    private Visitor visitor;

    Reader(String demo, String large) {
        this.demo = demo;
        this.large = large;
    }

    /** Signs in when it is asked for first. */
    public Visitor visitor() {
        if (visitor == null) {
            visitor = large == null ? Visitor.guest() : signedIn();
        }
        return visitor;
    }

    private Visitor signedIn() {
        return TestServer.isDemo() ? Visitor.signedIn(demo + "@demo.example", DEMO_PASSWORD) : Visitor.signedIn(large, FirstAccount.PASSWORD);
    }
}
