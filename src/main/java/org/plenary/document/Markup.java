package org.plenary.document;

/** Text in HTML and XML. */
final class Markup {

    private Markup() { }

    /** The text so that it acts as none, in elements and in attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
