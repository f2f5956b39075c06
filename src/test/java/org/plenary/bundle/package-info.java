/** Tests of the bundle room; {@link org.plenary.bundle.Samples} holds what they read and write. */
package org.plenary.bundle;
