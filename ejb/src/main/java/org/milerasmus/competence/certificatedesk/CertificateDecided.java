package org.milerasmus.competence.certificatedesk;

/** Staff of an academy have confirmed, refused or revoked a prior certificate. */
public record CertificateDecided(long certificateId) {
}
