/** Pages of certificates, and the addresses at which anybody verifies credentials. */
package org.milerasmus.web.course.certificate;
