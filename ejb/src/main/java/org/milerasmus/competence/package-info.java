/** What a cyber specialist can do, in the words of ENISA's ECSF, the e-CF and NICE: editions kept by administrators, chosen in courses, exercises and passports. */
package org.milerasmus.competence;
