package org.plenary.bundle;

/**
 * What one person on one computer has to keep to themselves.
 *
 * @param signing signs what is sent
 * @param age opens what was encrypted for this computer
 */
public record ProfileKeys(Keys signing, AgeIdentity age) { }
