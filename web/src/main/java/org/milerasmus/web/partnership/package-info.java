/** Pages of academies and agreements. */
package org.milerasmus.web.partnership;
