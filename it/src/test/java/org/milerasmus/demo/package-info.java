/** Tests of the demo data. */
package org.milerasmus.demo;
