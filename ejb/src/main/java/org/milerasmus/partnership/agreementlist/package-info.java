/** Agreements to find, to read and to print, for those whom they concern. */
package org.milerasmus.partnership.agreementlist;
