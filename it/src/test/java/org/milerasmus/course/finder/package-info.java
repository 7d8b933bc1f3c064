/** The catalogue as everybody searches it. */
package org.milerasmus.course.finder;
