/** The keys with which the programme signs credentials, and what anybody needs to verify them without asking us. */
package org.milerasmus.course.certificate.signing;
