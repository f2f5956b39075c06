package org.plenary.ui.kit;

/** Tells in passing what was done, without stopping anybody. UI thread. */
public interface Notices {

    /** Says a sentence that goes away by itself. */
    void tell(String sentence);

    /**
     * Says a sentence with one thing to do about it, most often "Undo".
     *
     * @param act the verb on the button
     */
    void tell(String sentence, String act, Runnable action);
}
