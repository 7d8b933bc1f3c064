/** The catalogue as hosts keep it: drafting, mapping to competences, ordering, publishing and withdrawing courses. */
package org.milerasmus.course.cataloguedesk;
