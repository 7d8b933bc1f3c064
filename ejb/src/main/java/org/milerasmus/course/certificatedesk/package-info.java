/** Certificates as they are read: lists, one certificate, its PDF and its signed credential. */
package org.milerasmus.course.certificatedesk;
