package org.plenary.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.domain.exchange.JsonValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Takes one bundle's JSON apart. Its format and version come first, so that nothing else is judged by the wrong rules. */
final class BundleParser {

    /** What {@code format} says. */
    static final String FORMAT = "review-bundle";

    static final String NO_BUNDLE = "This file is not a Plenary bundle.";

    private final JsonParser json;
    private final FirstProblem problem = new FirstProblem();
    private final ValueReader values;
    private final LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();
    private final Changes source;
    private List<Change> changes;
    private boolean recognised;

    BundleParser(JsonParser json) {
        this.json = json;
        this.values = new ValueReader(json, problem);
        this.source = this::parsedChanges;
    }

    /** @param source gives what stands in the list of changes; the parser is at its beginning, and then at its end */
    BundleParser(JsonParser json, Changes source) {
        this.json = json;
        this.values = new ValueReader(json, problem);
        this.source = source;
    }

    /** Where the changes come from. */
    @FunctionalInterface
    interface Changes {
        List<Change> read() throws NotReadable;
    }

    /**
     * What stands in a bundle, not yet held against each other.
     *
     * @param changes in the order of the file, which is {@link Have#ORDER}
     */
    record Parts(Envelope envelope, JsonValue signatures, List<Change> changes) { }

    /** True from where the file has said that it is a bundle of a version that this program reads. */
    boolean recognised() {
        return recognised;
    }

    Parts read() throws NotReadable {
        if (json.nextToken() == null) {
            throw new NotReadable("This file is empty.");
        }
        readHeader();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            readMember();
        }
        if (json.nextToken() != null) {
            throw new NotReadable("Something follows the end of the bundle in this file.");
        }
        if (changes == null) {
            throw new NotReadable("`changes` is missing.");
        }
        return new Parts(new Envelope(members), members.getOrDefault("signatures", JsonValue.NULL), changes);
    }

    private void readHeader() throws NotReadable {
        boolean format = json.currentToken() == JsonToken.START_OBJECT && "format".equals(json.nextName())
                && FORMAT.equals(json.nextStringValue());
        if (!format || !"version".equals(json.nextName()) || json.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw new NotReadable(NO_BUNDLE);
        }
        String version = json.getString();
        if (version.equals(String.valueOf(Bundle.VERSION))) {
            recognised = true;
        } else if (version.startsWith("-") || version.equals("0")) {
            throw new NotReadable(NO_BUNDLE);
        } else {
            throw new NotReadable("This bundle was made by a newer version of Plenary (bundle version " + version
                    + "; this program reads " + Bundle.VERSION + "). Please update.");
        }
    }

    private void readMember() throws NotReadable {
        String name = CarriedText.check(json.currentName(), problem);
        boolean again = members.containsKey(name) || name.equals("format") || name.equals("version");
        json.nextToken();
        if (again || name.equals("changes") && changes != null) {
            throw new NotReadable("`" + Quoted.of(name) + "` stands in this file twice.");
        } else if (name.equals("changes")) {
            readChanges();
        } else {
            members.put(name, values.read());
        }
        Optional<String> found = problem.take();
        if (found.isPresent()) {
            throw new NotReadable("`" + Quoted.of(name) + "` cannot be taken: " + found.get() + ".");
        }
    }

    private void readChanges() throws NotReadable {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new NotReadable("`changes` is not a list.");
        }
        changes = source.read();
    }

    private List<Change> parsedChanges() throws NotReadable {
        List<Change> parsed = new ArrayList<>();
        var parser = new ChangeParser(json);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Change change = parser.read();
            int order = parsed.isEmpty() ? -1 : Have.ORDER.compare(parsed.getLast(), change);
            if (order >= 0) {
                throw new NotReadable("Change " + change.seq() + " of writer " + change.writer()
                        + (order == 0 ? " stands in this file twice." : " does not stand where it belongs in this file."));
            }
            parsed.add(change);
        }
        return parsed;
    }
}
