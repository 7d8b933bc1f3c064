/** News of practical tasks, for those who keep and those who work them. */
package org.milerasmus.notification.practicalnews;
