package org.plenary.document;

import java.util.ArrayList;
import java.util.List;

/** A reader of CSV by the letter of RFC 4180; what breaks its grammar is an error. */
public final class Rfc4180 {

    private final String text;
    private int at;

    private Rfc4180(String text) {
        this.text = text;
    }

    public static List<List<String>> read(String text) {
        var reader = new Rfc4180(text);
        var records = new ArrayList<List<String>>();
        while (reader.at < text.length()) {
            records.add(reader.record());
        }
        return records;
    }

    private List<String> record() {
        var fields = new ArrayList<String>();
        fields.add(field());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            fields.add(field());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalArgumentException("no end of record at " + at);
        }
        at += 2;
        return fields;
    }

    private String field() {
        var value = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            while (text.charAt(at) != '"' || at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at += text.charAt(at) == '"' ? 1 : 0;
                value.append(text.charAt(at++));
            }
            at++;
            return value.toString();
        }
        while (at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0) {
            value.append(text.charAt(at++));
        }
        return value.toString();
    }
}
