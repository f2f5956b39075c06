package org.plenary.feature.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.feature.LocalCopy;

/** Reads the open conflicts in people's words. */
public final class ReadConflicts {

    private static final Field DEVICE = WriterStatement.KIND.field("device").orElseThrow();

    private final LocalCopy copy;

    /** @param copy where the conflicts are */
    public ReadConflicts(LocalCopy copy) {
        this.copy = copy;
    }

    /** All that are open, by thing and field. */
    public List<OpenConflict> open() {
        return copy.read(view -> Conflict.in(view).stream().map(conflict -> open(view, conflict)).toList());
    }

    private static OpenConflict open(View view, Conflict conflict) {
        String thing = ThingName.of(view, conflict.entity());
        String publicName = PublicName.of(view, conflict.entity());
        Optional<Instant> since = conflict.base().map(base -> base.change().at().instant());
        if (conflict.field().equals(Edit.DELETED)) {
            return new OpenConflict(conflict, thing, publicName, new FieldName(EntityId.kind(conflict.entity()), "", ""),
                    OpenConflict.Answer.KEEP_OR_DELETE, "", since, deletionSides(view, conflict), List.of());
        }
        var words = new ValueWords(view);
        String base = conflict.base().map(version -> words.of(conflict.entity(), conflict.field(), version.value())).orElse("");
        return new OpenConflict(conflict, thing, publicName, FieldName.of(view, conflict.entity(), conflict.field()), answer(view, conflict), base,
                since, conflict.versions().stream().map(v -> side(view, v, false, words.of(conflict.entity(), conflict.field(), v.value()),
                        List.of())).toList(),
                new Offers(view).of(conflict));
    }

    private static OpenConflict.Answer answer(View view, Conflict conflict) {
        return switch (view.kinds().field(conflict.entity(), conflict.field()).map(Field::type).orElse(FieldType.MARKDOWN)) {
            case MARKDOWN -> OpenConflict.Answer.PARAGRAPHS;
            case TEMPLATE, REFERENCE, WORD, FLAG, SET -> OpenConflict.Answer.CHOICE;
            case TEXT -> OpenConflict.Answer.LINE;
            case FILE_HASH, POSITION -> OpenConflict.Answer.NONE;
            default -> OpenConflict.Answer.VALUE;
        };
    }

    private static OpenConflict.Side side(View view, Version version, boolean deletes, String text, List<OpenConflict.Edited> edits) {
        String device = view.find(WriterStatement.entity(version.change().writer())).map(w -> w.textOrEmpty(DEVICE)).orElse("");
        return new OpenConflict.Side(version.dot(), ThingName.person(view, version.change().by()), device,
                version.change().at().instant(), deletes, text, edits);
    }

    /** The deletion, whoever kept the thing on purpose, and for each other author one side with all that they edited. */
    private static List<OpenConflict.Side> deletionSides(View view, Conflict conflict) {
        var sides = new ArrayList<OpenConflict.Side>();
        Map<String, List<Version>> edited = new LinkedHashMap<>();
        for (Version version : conflict.versions()) {
            if (version.edit().field().equals(Edit.DELETED)) {
                sides.add(side(view, version, version.value().equals(JsonValue.TRUE), "", List.of()));
            } else {
                edited.computeIfAbsent(version.change().by(), by -> new ArrayList<>()).add(version);
            }
        }
        edited.values().forEach(versions -> sides.add(side(view, versions.getLast(), false, "",
                versions.stream().map(version -> edited(view, version)).toList())));
        return sides;
    }

    private static OpenConflict.Edited edited(View view, Version version) {
        Edit edit = version.edit();
        var words = new ValueWords(view);
        Optional<Register> register = view.log(view.kinds().scope(edit.entity(), edit.field())).entity(edit.entity())
                .flatMap(entity -> entity.register(edit.field()));
        JsonValue before = register.stream().flatMap(r -> r.history().stream()).filter(v -> edit.replaces().contains(v.dot()))
                .reduce((earlier, later) -> later).map(Version::value).orElse(JsonValue.NULL);
        return new OpenConflict.Edited(FieldName.of(view, edit.entity(), edit.field()), words.of(edit.entity(), edit.field(), before),
                words.of(edit.entity(), edit.field(), edit.value()));
    }
}
