/** Invented assessments: a session whose grades are released, and one that is being marked. */
package org.milerasmus.demo.assessment;
