package org.milerasmus.exchange.applicationdocument;

/** What a document of an application is. */
public enum DocumentKind {
    IDENTITY, CURRICULUM_VITAE, TRANSCRIPT, LANGUAGE_CERTIFICATE, OTHER
}
