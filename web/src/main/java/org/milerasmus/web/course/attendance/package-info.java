/** Pages of attendance: registers, the screen with the code, the participant's phone, and the overview of a session. */
package org.milerasmus.web.course.attendance;
