/** Minutes, Report: the versions that are signed off and published, their layouts, and what is written to files: a plain tree of headings, paragraphs, tables and lists, sheets, decks and dates. */
package org.plenary.domain.minutes;
