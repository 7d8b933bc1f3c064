package org.milerasmus.size;

import org.milerasmus.it.FirstAccount;

/** Who reads lists: one account of each kind. */
enum Reader {
    GUEST(null),
    ADMINISTRATOR(FirstAccount.EMAIL),
    AUDITOR("auditor@large.example"),
    STAFF("coordinator.007@large.example"),
    STUDY_OFFICE("study.007@large.example"),
    COMMANDER("commander.006@large.example"),
    APPLICANT("person.04710@large.example"),
    INSTRUCTOR("person.01080@large.example");

    private final String email;
    private Visitor visitor;

    Reader(String email) {
        this.email = email;
    }

    /** Signs in when it is asked for first. */
    Visitor visitor() {
        if (visitor == null) {
            visitor = email == null ? Visitor.guest() : Visitor.signedIn(email);
        }
        return visitor;
    }
}
