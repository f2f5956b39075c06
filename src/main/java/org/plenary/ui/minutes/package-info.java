/** The minutes of a meeting as they will read, what is missing in them, their way to publication, and the read-back. */
package org.plenary.ui.minutes;
