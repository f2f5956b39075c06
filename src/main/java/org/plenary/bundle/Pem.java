package org.plenary.bundle;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Blocks of the text form of keys (RFC 7468). */
final class Pem {

    private static final int LINE = 64;

    private Pem() { }

    /** A block with its two lines around it. */
    static String block(String label, byte[] der) {
        var text = new StringBuilder("-----BEGIN " + label + "-----\n");
        String base64 = Base64.getEncoder().encodeToString(der);
        for (int i = 0; i < base64.length(); i += LINE) {
            text.append(base64, i, Math.min(base64.length(), i + LINE)).append('\n');
        }
        return text.append("-----END ").append(label).append("-----\n").toString();
    }

    /** What the blocks of that label hold, in their order. */
    static List<byte[]> blocks(String text, String label) {
        return Pattern.compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]+)-----END " + label + "-----").matcher(text).results()
                .map(block -> Base64.getMimeDecoder().decode(block.group(1))).toList();
    }
}
