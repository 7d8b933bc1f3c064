/** Who is told what about courses: places in sessions, grades and appeals, practical tasks, certificates, joint exercises, and what is entered into passports. */
package org.milerasmus.notification.course;
