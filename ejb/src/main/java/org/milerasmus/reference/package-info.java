/** The codes of the field: countries, ISCED-F fields, languages, ranks, clearances, kinds of exchange. */
package org.milerasmus.reference;
