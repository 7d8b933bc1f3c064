/** Editions of the frameworks as administrators keep them: entered as a copy of the current one, published in its place, corrected in words only after that. */
package org.milerasmus.competence.edition;
