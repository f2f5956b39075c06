/**
 * A seeded simulator of computers that exchange a review, after SYNC §6: a schedule of steps follows from a seed, is played on a few
 * replicas, and every invariant is checked while it runs and at its end. The same simulator must find planted bugs.
 */
package org.plenary.simulation;
