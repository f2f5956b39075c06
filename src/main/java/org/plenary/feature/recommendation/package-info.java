/** Seeing all recommendations at once, looking at one of them, and saying what it belongs to and who looks after it. */
package org.plenary.feature.recommendation;
