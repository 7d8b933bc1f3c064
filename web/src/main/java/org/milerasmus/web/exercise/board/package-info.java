/** Pages on which an exercise is run: the plan of injects, the live board, answers and their assessment. */
package org.milerasmus.web.exercise.board;
