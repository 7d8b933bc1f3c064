/** What waits for whoever is signed in, what is due next, and the figures that matter to the role. */
package org.milerasmus.dashboard;
