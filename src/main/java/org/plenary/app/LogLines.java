package org.plenary.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line for each record, the moment in UTC first, then its stack trace; the same on every computer whatever its language. */
final class LogLines extends Formatter {

    @Override
    public String format(LogRecord entry) {
        var lines = new StringWriter();
        var out = new PrintWriter(lines);
        out.println(entry.getInstant() + " " + entry.getLevel().getName() + " " + entry.getLoggerName() + ": " + formatMessage(entry));
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(out);
        }
        out.flush();
        return lines.toString();
    }
}
