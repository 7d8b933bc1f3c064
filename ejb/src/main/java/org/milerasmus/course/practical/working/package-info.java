/** What participants do with a practical task: begin, download evidence, keep the log, answer, take hints, submit. */
package org.milerasmus.course.practical.working;
