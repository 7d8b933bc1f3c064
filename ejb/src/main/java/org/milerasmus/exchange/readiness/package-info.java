/** What has to be in order before somebody sets out, and who has confirmed it. */
package org.milerasmus.exchange.readiness;
