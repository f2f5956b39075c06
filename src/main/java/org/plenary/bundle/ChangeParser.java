package org.plenary.bundle;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.domain.exchange.Stamp;
import org.plenary.domain.exchange.Writer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one change after another from a parser's tokens and checks everything about it that can be seen in it alone. */
final class ChangeParser {

    private final JsonParser json;
    private final FirstProblem problem = new FirstProblem();
    private final ChangeTokens tokens;
    private final EditParser editParser;
    private final Vocabulary known;
    private Hash last = Hash.NONE;

    private Stamp at;
    private String by;
    private List<Edit> edits;
    private Hash previous;
    private String writer;
    private long seq;

    ChangeParser(JsonParser json) {
        this(json, new Vocabulary());
    }

    ChangeParser(JsonParser json, Vocabulary known) {
        this.json = json;
        this.tokens = new ChangeTokens(json, problem);
        this.editParser = new EditParser(tokens, problem, known);
        this.known = known;
    }

    /** The change whose first token is the current one; afterwards its last token is. */
    Change read() throws NotReadable {
        int lineNumber = json.currentTokenLocation().getLineNr();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new NotReadable("Line " + lineNumber + " is not a change.");
        }
        readMembers();
        checkMembers();
        Optional<String> found = problem.take();
        if (found.isPresent()) {
            String place = writer != null && Writer.isId(writer) && seq > 0
                    ? "Change " + seq + " of writer " + writer + " (line " + lineNumber + ")" : "The change in line " + lineNumber;
            throw new NotReadable(place + " cannot be taken: " + found.get() + ".");
        }
        Change change = Change.read(writer, seq, at, by, previous, edits, tokens.line());
        last = change.hash();
        return change;
    }

    private void readMembers() {
        tokens.begin();
        at = null;
        by = null;
        edits = null;
        previous = null;
        writer = null;
        seq = 0;
        String before = null;
        for (String name = tokens.nextMember(null); name != null; name = tokens.nextMember(before)) {
            switch (name) {
                case "at" -> at = Stamp.parse(tokens.text(name)).orElse(null);
                case "by" -> by = known.authors().keep(tokens.text(name), problem);
                case "edits" -> edits = editParser.readAll();
                case "previous" -> previous = hash(tokens.text(name));
                case "seq" -> seq = tokens.integer(name);
                case "writer" -> writer = known.writers().keep(tokens.text(name), problem);
                default -> tokens.value(); // unknown members travel on in the line
            }
            before = name;
        }
    }

    private Hash hash(String text) {
        Hash hash = text.isEmpty() ? Hash.NONE : Hash.parse(text).orElse(null);
        return last.equals(hash) ? last : hash; // as a rule, a change names the one read before it: then there need be only one
    }

    private void checkMembers() {
        require(at != null, "`at` is no time");
        require(by != null, "it has no `by`");
        require(edits != null, "it has no `edits`");
        require(previous != null, "`previous` is no hash");
        require(writer != null, "it has no `writer`");
        require(seq > 0, "`seq` is no number from 1 on");
        require(previous == null || (seq == 1) == previous.equals(Hash.NONE),
                seq == 1 ? "it is a first change, and yet `previous` names one before it"
                        : "`previous` does not name the change before it");
    }

    private void require(boolean met, String otherwise) {
        if (!met) {
            problem.note(otherwise);
        }
    }
}
