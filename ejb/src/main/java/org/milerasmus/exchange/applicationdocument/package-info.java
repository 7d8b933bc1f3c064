/** Files that an applicant hands in. */
package org.milerasmus.exchange.applicationdocument;
