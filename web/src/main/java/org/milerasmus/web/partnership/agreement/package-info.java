/** Pages of agreements. */
package org.milerasmus.web.partnership.agreement;
