/**
 * Targets for the fuzzer Jazzer: each has {@code fuzzerTestOneInput}, which throws when it finds something. {@code FuzzCorpusTest} plays
 * their seeds, and everything they ever found, in every build; {@code src/docs/proof.md} says how to let them search.
 */
package org.plenary.fuzz;
