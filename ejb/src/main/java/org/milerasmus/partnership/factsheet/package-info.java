/** What guests want to know before they come to an academy, and what it teaches. */
package org.milerasmus.partnership.factsheet;
