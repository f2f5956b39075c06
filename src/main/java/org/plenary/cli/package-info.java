/** the same features from a terminal. */
package org.plenary.cli;
