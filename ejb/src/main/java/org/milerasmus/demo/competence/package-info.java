/** Demo data of competence passports. */
package org.milerasmus.demo.competence;
