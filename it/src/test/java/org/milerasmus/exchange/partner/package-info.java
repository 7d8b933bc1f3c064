/** Tests in the container. */
package org.milerasmus.exchange.partner;
