/** Minutes, Report: the versions that are signed off and published, and the layouts they are made with. */
package org.plenary.domain.minutes;
