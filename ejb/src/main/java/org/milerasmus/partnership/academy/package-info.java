/** The register of academies and civilian universities. */
package org.milerasmus.partnership.academy;
