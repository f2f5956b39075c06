/**
 * The figures of SYNC appendix B, each as a ratio to a floor measured in the same run: {@code mvn -Pbench verify}.
 *
 * <p>A plain test that takes turns, {@link org.plenary.benchmark.Rounds}, and not JMH: JMH measures one thing after the other in
 * processes of their own, and a ratio between two minutes of a busy computer says little.
 */
package org.plenary.benchmark;
