/** Pages of notices and of the outbox. */
package org.milerasmus.web.notification;
