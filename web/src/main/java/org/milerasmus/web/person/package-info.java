/** Profiles: one's own to edit, those of the own academy's people to read. */
package org.milerasmus.web.person;
