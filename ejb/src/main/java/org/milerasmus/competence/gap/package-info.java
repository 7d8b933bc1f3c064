/** What somebody still lacks for a profile of the ECSF: each thing that it asks for, beside what is held on a day. */
package org.milerasmus.competence.gap;
