/** Pages of joint exercises: finding, writing and reading them, and the after-action report. */
package org.milerasmus.web.exercise;
