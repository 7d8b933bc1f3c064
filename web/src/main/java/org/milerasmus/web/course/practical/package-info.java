/** Pages of practical forensics tasks: written, worked, marked. */
package org.milerasmus.web.course.practical;
