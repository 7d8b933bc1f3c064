/** Tests of long work in the background. */
package org.milerasmus.work;
