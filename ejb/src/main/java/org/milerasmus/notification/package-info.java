/** News for people: notices inside the application, and mails that wait in an outbox until they are sent. */
package org.milerasmus.notification;
