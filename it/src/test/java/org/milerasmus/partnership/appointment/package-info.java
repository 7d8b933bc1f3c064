/** Tests of the duties that people hold at academies. */
package org.milerasmus.partnership.appointment;
