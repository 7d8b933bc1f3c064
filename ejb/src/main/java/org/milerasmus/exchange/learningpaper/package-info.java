/** Learning agreements on paper, one by one or many at once, in the layout of the Erasmus+ form. */
package org.milerasmus.exchange.learningpaper;
