/** Whole-program journeys through the real windows, on the headless platform; each named as a sentence. */
package org.plenary.journey;
