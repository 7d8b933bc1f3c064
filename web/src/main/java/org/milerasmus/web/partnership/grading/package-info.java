/** Pages of the tables that grades are compared by. */
package org.milerasmus.web.partnership.grading;
