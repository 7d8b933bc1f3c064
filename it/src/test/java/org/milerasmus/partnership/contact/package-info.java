/** Tests in the container. */
package org.milerasmus.partnership.contact;
