/** The first page after signing in. */
package org.milerasmus.web.dashboard;
