/** Certificates from elsewhere that people enter with a scan, and that staff of their own academy confirm or refuse. */
package org.milerasmus.competence.certificate;
