/** Everything that a decision about one application needs, and no more than the reader's side may know. */
package org.milerasmus.exchange.review;
