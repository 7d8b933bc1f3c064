/** The public page on which transcripts, certificates and credentials are checked. */
package org.milerasmus.web.verify;
