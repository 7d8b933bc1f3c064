/** What every capability builds on: errors with a message key, paging, the base of all aggregates, academic years and public codes. */
package org.milerasmus.shared;
