/** Pages of figures. */
package org.milerasmus.web.report;
