/** The live board of an exercise: its injects as each team may see them, released, answered and assessed, with the score. */
package org.milerasmus.exercise.board;
