/** Who goes on exchanges: profile, rank, studies, languages, clearance. */
package org.milerasmus.person;
