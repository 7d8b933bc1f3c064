/** Tests of visits of instructors. */
package org.milerasmus.exchange.teaching;
