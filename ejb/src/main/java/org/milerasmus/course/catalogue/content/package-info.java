/** What the description of a course consists of: where it is filed, what it aims at, how it is taught, what it costs and how long it is on offer. */
package org.milerasmus.course.catalogue.content;
