/**
 * JSON in and out, signatures, encryption, limits.
 *
 * <p>{@link org.plenary.bundle.JsonBundleFiles} is the way in. What a bundle looks like is told in {@code src/docs/bundle-format.md}.
 */
package org.plenary.bundle;
