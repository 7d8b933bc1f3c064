/** The pages of sessions: for everybody, and for the hosts who plan them and say who teaches. */
package org.milerasmus.web.course.session;
