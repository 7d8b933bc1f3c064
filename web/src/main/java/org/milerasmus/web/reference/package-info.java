/** Codes with their names in the reader's language, for forms and lists. */
package org.milerasmus.web.reference;
