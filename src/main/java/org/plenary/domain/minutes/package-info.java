/** Minutes, Report: the versions that are signed off and published, their layouts, and a plain tree of headings, paragraphs, tables and lists. */
package org.plenary.domain.minutes;
