/** What an installation needs of the machine that it runs on: programs, files, ports and secrets. It knows no part of the installation. */
package org.milerasmus.run.machine;
