/** Mails wait here, written together with what they tell about, until a timer has handed them to the mail server. */
package org.milerasmus.outbox;
