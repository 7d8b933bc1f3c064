/** News for people: notices inside the application, and mails that go to the outbox. */
package org.milerasmus.notification;
