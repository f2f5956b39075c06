/** What a person can do, one class one job; and the interfaces through which it is done. */
package org.plenary.feature;
