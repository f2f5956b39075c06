package org.plenary.bundle;

import java.util.Optional;
import org.plenary.domain.exchange.JsonText;
import org.plenary.domain.exchange.JsonValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads JSON with Jackson, as strictly as a bundle is read. Safe for several threads. */
public final class JacksonText implements JsonText {

    private final StrictJson strict;

    /** @param limits of a bundle; what is read may nest as deep as a value in one may */
    public JacksonText(Limits limits) {
        this.strict = new StrictJson(limits.ofValue());
    }

    @Override
    public JsonValue read(String text) throws NotReadable {
        var problem = new FirstProblem();
        try (JsonParser json = strict.parser(text)) {
            if (json.nextToken() == null) {
                throw new NotReadable("There is no JSON here.");
            }
            JsonValue value = new ValueReader(json, problem).read();
            if (json.nextToken() != null) {
                problem.note("something follows the end of the value");
            }
            Optional<String> found = problem.take();
            if (found.isPresent()) {
                throw new NotReadable("This JSON cannot be taken: " + found.get() + ".");
            }
            return value;
        } catch (JacksonException stopped) {
            throw new NotReadable("This JSON " + StrictJson.clause(stopped, "") + ".");
        }
    }
}
