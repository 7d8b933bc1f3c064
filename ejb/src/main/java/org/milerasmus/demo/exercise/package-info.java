/** Exercises of the demo data: one that is over, one that runs and one that is ahead. */
package org.milerasmus.demo.exercise;
