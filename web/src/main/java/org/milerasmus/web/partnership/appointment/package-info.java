/** Pages of the duties that people hold at academies. */
package org.milerasmus.web.partnership.appointment;
