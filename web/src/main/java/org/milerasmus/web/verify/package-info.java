/** The public page on which a transcript is checked. */
package org.milerasmus.web.verify;
