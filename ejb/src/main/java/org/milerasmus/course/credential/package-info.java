/** What anybody can ask about signed credentials without signing in: whether one is genuine, which are revoked, who issues them. */
package org.milerasmus.course.credential;
