package org.plenary.bundle;

import java.io.IOException;

/** A file is, or would become, longer than the limit. */
final class TooLong extends IOException {

    private static final long serialVersionUID = 1;
}
