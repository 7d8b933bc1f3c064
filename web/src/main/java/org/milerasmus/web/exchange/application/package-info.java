/** Pages of an applicant: my applications, the steps of a draft, the state of what was handed in, and the files. */
package org.milerasmus.web.exchange.application;
