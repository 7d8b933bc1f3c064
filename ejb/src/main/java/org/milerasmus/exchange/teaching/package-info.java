/** What instructors offer to teach or to learn, what academies ask for, and how well the two fit. */
package org.milerasmus.exchange.teaching;
