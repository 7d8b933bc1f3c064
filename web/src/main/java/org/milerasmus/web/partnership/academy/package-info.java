/** Pages of the register of academies. */
package org.milerasmus.web.partnership.academy;
