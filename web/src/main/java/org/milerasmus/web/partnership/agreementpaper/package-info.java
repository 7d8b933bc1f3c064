/** Agreements on paper: the text as a PDF, and the signed paper of a party that is not in the system. */
package org.milerasmus.web.partnership.agreementpaper;
