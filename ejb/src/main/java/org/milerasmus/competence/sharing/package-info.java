/** Whom somebody lets see the competence passport beyond the own academy: nobody, hosts, every academy, or whoever holds a link. */
package org.milerasmus.competence.sharing;
