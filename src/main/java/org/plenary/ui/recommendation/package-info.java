/** The table of recommendations with its filters, and the drawer that shows one of them. */
package org.plenary.ui.recommendation;
