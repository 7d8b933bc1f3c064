/** Sessions in lists: those that are offered, those of a host, and those that somebody teaches. */
package org.milerasmus.course.session.listing;
