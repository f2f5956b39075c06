/** The audience's slides: their type, pages and state; the same for its window and for the chair's miniature (SCREENS §1.4). */
package org.plenary.ui.projector;
