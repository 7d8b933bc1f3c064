/** The placement of a large round, measured beside the min-cost flow of Google OR-Tools on the same instance in the same run. */
package org.milerasmus.bench;
