package org.plenary.feature.review;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.MergeClass;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.UnsavedTexts;

/** Reads any thing with all its fields, straight from the declaration of its kind. */
public final class ReadThing {

    private final LocalCopy copy;
    private final UnsavedTexts unsaved;

    /**
     * @param copy where the things are
     * @param unsaved where what is typed is kept until it is saved
     */
    public ReadThing(LocalCopy copy, UnsavedTexts unsaved) {
        this.copy = copy;
        this.unsaved = unsaved;
    }

    /** A thing; empty when there is none of that id, none any more, or nobody declared its kind. */
    public Optional<ThingReading> of(String id) {
        List<UnsavedTexts.Kept> kept = unsaved.all().stream().filter(one -> one.editor().entity().equals(id)).toList();
        return copy.read(view -> view.kinds().find(EntityId.kind(id)).flatMap(kind -> view.find(id).map(thing -> reading(view, kind, thing, kept))));
    }

    /** What people call a thing, its kind included. */
    public String name(String id) {
        return copy.read(view -> ThingName.of(view, id));
    }

    private static ThingReading reading(View view, Kind kind, Thing thing, List<UnsavedTexts.Kept> kept) {
        var words = new ValueWords(view);
        var offering = new Offering(view);
        List<FieldReading> fields = kind.fields().stream().filter(field -> field.type() != FieldType.POSITION)
                .map(field -> field(view, thing, field, words, offering, kept)).toList();
        return new ThingReading(thing.id(), kind.name(), ThingName.of(view, thing.id()), fields, kind.isOwn(), thing.isDeletedAndEdited());
    }

    private static FieldReading field(View view, Thing thing, Field field, ValueWords words, Offering offering, List<UnsavedTexts.Kept> kept) {
        List<Register> registers = registers(thing, field);
        Optional<String> conflict = registers.stream().filter(Register::isContested)
                .filter(register -> view.kinds().merge(thing.id(), register.field()) == MergeClass.ASK).map(Register::field).findFirst();
        Optional<FieldReading.LastWrite> last = registers.stream().map(Register::latest).max(Version.BY_TIME)
                .map(version -> new FieldReading.LastWrite(ThingName.person(view, version.change().by()), version.change().at().instant()));
        String text = Offering.typed(thing.value(field));
        return new FieldReading(field, OpenEditor.open(view, thing.id(), field.name()), text, words.of(thing, field),
                named(thing, field, words, text), offering.of(thing, field), conflict, last,
                kept.stream().filter(one -> one.editor().field().equals(field.name()) && !one.text().equals(text)).findFirst()
                        .map(one -> new FieldReading.Kept(one.editor(), one.text())));
    }

    private static List<NamedValue> named(Thing thing, Field field, ValueWords words, String text) {
        return switch (field.type()) {
            case SET -> words.members(thing, field);
            case REFERENCE, TEMPLATE -> text.isEmpty() ? List.of() : List.of(words.named(field, text));
            default -> List.of();
        };
    }

    private static List<Register> registers(Thing thing, Field field) {
        return field.type() != FieldType.SET ? thing.register(field).stream().toList()
                : thing.registers().stream().filter(register -> register.field().startsWith(field.register(""))).toList();
    }
}
