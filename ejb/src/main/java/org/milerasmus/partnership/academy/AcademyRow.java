package org.milerasmus.partnership.academy;

import java.io.Serializable;
import org.milerasmus.reference.Service;

/** An academy as lists show it. */
public record AcademyRow(Long id, String name, String city, String country, String erasmusCode, AcademyKind kind, Service service)
        implements Serializable {
}
