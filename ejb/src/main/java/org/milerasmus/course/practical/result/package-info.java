/** What attempts at a practical task have brought: points of questions less hints and gaps, and the result of each participant. */
package org.milerasmus.course.practical.result;
