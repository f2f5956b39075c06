package org.plenary.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.fixture.SmallKinds;

/** What one person does to fields and things. */
final class EditingSteps {

    private record Place(String entity, Field field) { }

    private static final List<Place> NATURAL = List.of(
            new Place("recommendation/ssr1-1", SmallKinds.SHORT_DETAIL), new Place("recommendation/ssr1-1", SmallKinds.GROUPING),
            new Place("answer/ssr1-1/person-0/q1", SmallKinds.TEXT), new Place("number/meeting/43", SmallKinds.OF),
            new Place("meeting/43", SmallKinds.TITLE));
    private static final String PERSON = "person/anna-keller";

    private final World world;

    EditingSteps(World world) {
        this.world = world;
    }

    void edit(Replica who, SplittableRandom random) {
        open(who, random).ifPresent(editor -> {
            save(who, editor, random);
            world.tally.saw(Happening.EDITED_AT_ONCE);
        });
    }

    void openAndLeave(Replica who, SplittableRandom random) {
        open(who, random).ifPresent(who.editors::add);
    }

    void saveOpen(Replica who, SplittableRandom random) {
        if (who.editors.isEmpty()) {
            openAndLeave(who, random);
        } else {
            int index = random.nextInt(who.editors.size());
            Replica.Editor editor = who.editors.get(index);
            boolean changed = !shown(who, editor.open().entity(), editor.open().field()).equals(editor.shown());
            who.editors.set(index, save(who, editor, random));
            world.tally.saw(Happening.OPEN_EDITOR_SAVED);
            world.tally.sawIf(changed, Happening.FIELD_CHANGED_UNDER_AN_OPEN_EDITOR);
        }
    }

    /** One of the fields that are the same on every computer. */
    int anyPlace(SplittableRandom random) {
        return random.nextInt(NATURAL.size());
    }

    void editAt(int place, Replica who, SplittableRandom random) {
        open(who, NATURAL.get(place).entity, NATURAL.get(place).field.name()).ifPresent(editor -> save(who, editor, random));
    }

    void deleteAt(int place, Replica who) {
        if (who.view.find(NATURAL.get(place).entity).isPresent()) {
            delete(who, NATURAL.get(place).entity);
        }
    }

    private Optional<Replica.Editor> open(Replica who, SplittableRandom random) {
        var places = new ArrayList<>(NATURAL);
        who.shared.entities(SmallKinds.AGENDA_ITEM.name()).forEach(item -> places.add(new Place(item.id(), SmallKinds.TITLE)));
        Place place = random.nextBoolean() ? NATURAL.getFirst() : places.get(random.nextInt(places.size()));
        return open(who, place.entity, place.field.name());
    }

    private Optional<Replica.Editor> open(Replica who, String entity, String field) {
        Optional<Entity> thing = who.log(SmallKinds.ALL.scope(entity, field)).entity(entity);
        boolean isContested = thing.flatMap(e -> e.register(field)).map(Register::isContested).orElse(false);
        return isContested || thing.map(Entity::isHidden).orElse(false) ? Optional.empty()
                : Optional.of(new Replica.Editor(OpenEditor.open(who.view, entity, field), shown(who, entity, field)));
    }

    private Replica.Editor save(Replica who, Replica.Editor editor, SplittableRandom random) {
        OpenEditor open = editor.open();
        Edit edit = world.behaviour.save(open, who.view, text(random));
        if (!world.twin) {
            Invariant.I3_NO_SILENT_OVERWRITE.same(Set.copyOf(edit.replaces()), editor.shown(), "heads named by a save");
        }
        Change change = world.write(who, SmallKinds.ALL.scope(open.entity(), open.field()), List.of(edit), editor.shown()).orElseThrow();
        return new Replica.Editor(world.behaviour.afterSave(open, change.dot(), who.view), Set.of(change.dot()));
    }

    /** Mostly a text of its own, sometimes one that others write too. */
    static JsonValue text(SplittableRandom random) {
        return JsonValue.of(random.nextInt(4) == 0 ? "agreed" : "text " + random.nextInt(1_000_000));
    }

    void member(Replica who, SplittableRandom random) {
        Edit edit = who.view.member(PERSON, SmallKinds.ALIASES, random.nextBoolean() ? "A. K." : "Anna", random.nextBoolean());
        open(who, edit.entity(), edit.field()).ifPresent(editor -> {
            world.write(who, Scope.SHARED, List.of(edit), editor.shown());
            world.tally.saw(Happening.MEMBER_PUT_IN_OR_OUT);
        });
    }

    void delete(Replica who, SplittableRandom random) {
        var seen = new ArrayList<String>();
        for (String kind : List.of("agenda-item", "meeting", "recommendation")) {
            who.view.things(kind).forEach(thing -> seen.add(thing.id()));
        }
        if (seen.isEmpty()) {
            return;
        }
        delete(who, seen.get(random.nextInt(seen.size())));
    }

    private void delete(Replica who, String thing) {
        world.write(who, Scope.SHARED, List.of(world.behaviour.delete(who.view, thing)), allShown(who, thing));
        Invariant.I8_DELETE_EDIT.holds(world.behaviour.isHidden(who.shared.entity(thing).orElseThrow()),
                () -> thing + " is there after its deletion");
        world.tally.saw(Happening.THING_DELETED);
    }

    void undelete(Replica who, SplittableRandom random) {
        List<String> deleted = who.shared.withDeletion().stream().filter(Entity::isHidden).map(Entity::id).sorted().toList();
        if (!deleted.isEmpty()) {
            String thing = deleted.get(random.nextInt(deleted.size()));
            world.write(who, Scope.SHARED, List.of(who.view.restore(thing)), allShown(who, thing));
            Invariant.I8_DELETE_EDIT.holds(!world.behaviour.isHidden(who.shared.entity(thing).orElseThrow()),
                    () -> thing + " is gone after it was brought back");
            world.tally.saw(Happening.THING_BROUGHT_BACK);
        }
    }

    void draft(Replica who, SplittableRandom random) {
        open(who, draftOf(who), SmallKinds.DRAFT_TEXT.name()).ifPresent(editor -> {
            save(who, editor, random);
            world.tally.saw(Happening.DRAFT_WRITTEN);
        });
    }

    /** Nobody can submit a draft that two computers of one person wrote differently before it is settled. */
    void submit(Replica who) {
        String answer = "answer/ssr1-1/" + who.person + "/q1";
        Optional<Thing> draft = who.view.find(draftOf(who)).filter(thing -> !thing.isContested(SmallKinds.DRAFT_TEXT));
        draft.flatMap(thing -> thing.text(SmallKinds.DRAFT_TEXT)).ifPresent(text ->
                open(who, answer, SmallKinds.TEXT.name()).ifPresent(editor -> {
                    Edit edit = editor.open().save(JsonValue.of(text));
                    world.write(who, Scope.SHARED, List.of(world.behaviour.submit(who.view, edit, draftOf(who))), editor.shown());
                    world.tally.saw(Happening.DRAFT_SUBMITTED);
                }));
    }

    private static String draftOf(Replica who) {
        return "draft/ssr1-1/" + who.person + "/q1";
    }

    static Set<Dot> shown(Replica who, String entity, String field) {
        return Set.copyOf(who.log(SmallKinds.ALL.scope(entity, field)).entity(entity).map(e -> e.headDots(field)).orElse(List.of()));
    }

    static Set<Dot> allShown(Replica who, String thing) {
        Set<Dot> shown = new HashSet<>();
        who.log(SmallKinds.ALL.scope(thing, Edit.DELETED)).entity(thing).ifPresent(entity ->
                entity.registers().forEach(register -> shown.addAll(register.headDots())));
        return shown;
    }
}
