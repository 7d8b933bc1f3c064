/** Marks that markers have given, and what of them counts: the mean of two, what they have agreed on, or what an appeal has led to. */
package org.milerasmus.course.mark;
