/** Who is told what when something has happened: one class for each part of the programme, which listens to its events. */
package org.milerasmus.notification.news;
