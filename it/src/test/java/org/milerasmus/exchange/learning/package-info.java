/** Tests of learning agreements. */
package org.milerasmus.exchange.learning;
