/** Pages of the people to write to at academies. */
package org.milerasmus.web.partnership.contact;
