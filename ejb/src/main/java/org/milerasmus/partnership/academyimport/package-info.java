/** Lists of institutions that an administrator reads into the register, each row's fate being shown before anything is written. */
package org.milerasmus.partnership.academyimport;
