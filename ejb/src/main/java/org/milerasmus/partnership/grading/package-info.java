/** How often institutions give each of their grades: the distribution tables that grades are compared by. */
package org.milerasmus.partnership.grading;
