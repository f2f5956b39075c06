/** A plain tree of text into files that people open: one class for each format. */
package org.plenary.document;
