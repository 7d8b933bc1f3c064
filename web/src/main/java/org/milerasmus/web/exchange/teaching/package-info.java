/** Pages on which instructors offer, academies ask, and both find each other. */
package org.milerasmus.web.exchange.teaching;
