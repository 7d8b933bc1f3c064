/** The catalogue as everybody finds courses in it: by what they teach, where, when, and where seats are free. */
package org.milerasmus.course.finder;
