/** Tests of the store: what is saved stays, what fails changes nothing, and losing the index costs nothing. */
package org.plenary.store;
