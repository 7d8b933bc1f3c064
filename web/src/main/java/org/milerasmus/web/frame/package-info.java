/** What surrounds every page: navigation, the person, their settings, and what the last action led to. */
package org.milerasmus.web.frame;
