/** Pages of learning agreements: writing, comparing, signing, finding and printing them, and the templates of calls. */
package org.milerasmus.web.exchange.learning;
