/** Spans of time that records of several capabilities have in common. */
package org.milerasmus.shared.time;
