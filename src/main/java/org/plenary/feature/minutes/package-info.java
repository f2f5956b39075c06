/** Minutes: drafting them from what happened in a meeting, with what is missing, and writing them as files. */
package org.plenary.feature.minutes;
