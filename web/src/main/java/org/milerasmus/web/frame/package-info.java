/** What surrounds every page: the person, their settings, and what the last action led to. */
package org.milerasmus.web.frame;
