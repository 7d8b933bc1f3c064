/** Figures of the programme for a chosen period, and the files that people take away. */
package org.milerasmus.report;
