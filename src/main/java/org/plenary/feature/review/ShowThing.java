package org.plenary.feature.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Shows one thing, with every value its fields ever had. */
public final class ShowThing {

    private final LocalCopy copy;

    /** @param copy where the thing is */
    public ShowThing(LocalCopy copy) {
        this.copy = copy;
    }

    /**
     * The thing as scripts read it.
     *
     * @param history true adds a member {@code history}: for each register, oldest first, what it was given, by whom, when, on what
     */
    public Outcome<JsonValue.Obj> show(String entity, boolean history) {
        return copy.read(view -> {
            Optional<Thing> thing = view.find(entity);
            Optional<Kind> kind = view.kinds().find(EntityId.kind(entity));
            if (thing.isEmpty() || kind.isEmpty()) {
                return Outcome.refused("There is nothing called " + entity + " here.");
            }
            JsonValue.Obj printed = new PrintedThing(view).print(kind.get(), thing.get());
            return Outcome.done(history ? with(printed, history(view, kind.get(), thing.get())) : printed);
        });
    }

    /** Every value a field was given, oldest first, pending ones included (I17). */
    public List<Version> history(String entity, String register) {
        return copy.read(view -> view.log(view.kinds().scope(entity, register)).history(entity, register));
    }

    private static JsonValue.Obj with(JsonValue.Obj printed, JsonValue history) {
        var members = new LinkedHashMap<>(printed.members());
        members.put("history", history);
        return new JsonValue.Obj(members);
    }

    private static JsonValue history(View view, Kind kind, Thing thing) {
        var fields = new LinkedHashMap<String, JsonValue>();
        for (Register register : thing.registers()) {
            List<Version> versions = view.log(view.kinds().scope(thing.id(), register.field())).history(thing.id(), register.field());
            fields.put(register.field(), new JsonValue.Arr(versions.stream().map(v -> version(view, kind, v)).toList()));
        }
        return new JsonValue.Obj(fields);
    }

    private static JsonValue version(View view, Kind kind, Version version) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("value", kind.field(version.edit().field())
                .map(field -> new PrintedThing(view).print(field, version.value())).orElse(version.value()));
        members.put("by", JsonValue.of(version.change().by()));
        members.put("at", JsonValue.of(version.change().at().toString()));
        members.put("device", device(view, version));
        members.put("dot", JsonValue.of(version.dot().toString()));
        members.put("replaces", JsonValue.ofTexts(version.edit().replaces().stream().map(Dot::toString).toList()));
        return new JsonValue.Obj(members);
    }

    private static JsonValue device(View view, Version version) {
        return view.find(WriterStatement.entity(version.change().writer()))
                .map(writer -> writer.value(Field.text("device"))).orElse(JsonValue.NULL);
    }
}
