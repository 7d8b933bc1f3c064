/** What can stand on a dashboard: tasks, dates to come and figures. */
package org.milerasmus.dashboard.entry;
