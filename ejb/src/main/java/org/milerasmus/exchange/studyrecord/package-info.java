/** Where the results of each stay are on their way from the host to recognition. */
package org.milerasmus.exchange.studyrecord;
