/** The pages of the audit trail. */
package org.milerasmus.web.audit;
