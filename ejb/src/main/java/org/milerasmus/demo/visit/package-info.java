/** Instructors who offer to teach, are invited, and write programmes and reports. */
package org.milerasmus.demo.visit;
