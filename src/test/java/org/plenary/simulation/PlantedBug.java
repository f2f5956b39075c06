package org.plenary.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.Fork;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Position;
import org.plenary.domain.exchange.PutBack;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;

/** Mistakes that other programs made, or that this one did; each changes one decision. The simulator must find every one. */
enum PlantedBug implements Behaviour {

    HEADS_TAKEN_AT_SAVE_TIME {
        @Override
        public Edit save(OpenEditor editor, View now, JsonValue value) {
            return now.set(editor.entity(), editor.field(), value);
        }
    },
    EDITOR_LOOKS_AGAIN_AFTER_A_SAVE {
        @Override
        public OpenEditor afterSave(OpenEditor editor, Dot saved, View now) {
            return OpenEditor.open(now, editor.entity(), editor.field());
        }
    },
    EDITOR_REMEMBERS_OLD_HEADS_AFTER_A_SAVE {
        @Override
        public OpenEditor afterSave(OpenEditor editor, Dot saved, View now) {
            return editor;
        }
    },
    SETTLING_REPLACES_HEADS_NEVER_SHOWN {
        @Override
        public Edit settle(Conflict shown, View now, JsonValue value) {
            return now.set(shown.entity(), shown.field(), value);
        }
    },
    /** A dot without its hash: the second change of a fork counts as known. */
    DOT_WITHOUT_ITS_HASH {
        @Override
        public boolean isNew(ChangeLog log, Change change) {
            return log.changes().stream().noneMatch(c -> c.writer().equals(change.writer()) && c.seq() == change.seq());
        }
    },
    /** The same mistake in {@code replaces}: whoever edits one branch of a fork edits the other away unseen. */
    REPLACED_NUMBER_TAKES_BOTH_BRANCHES {
        @Override
        public List<Version> heads(ChangeLog log, Register register) {
            Set<Fork> replaced = new HashSet<>();
            register.history().forEach(v -> v.edit().replaces().forEach(dot -> replaced.add(new Fork(dot.writer(), dot.seq()))));
            return register.heads().stream().filter(v -> !replaced.contains(new Fork(v.change().writer(), v.change().seq()))).toList();
        }
    },
    FORKS_ARE_NOT_REPORTED {
        @Override
        public Set<Fork> forks(ChangeLog log) {
            return Set.of();
        }
    },
    WRITER_GOES_ON_AFTER_A_RESTORED_BACKUP {
        @Override
        public boolean keepsItsWriter() {
            return true;
        }
    },
    CHANGES_WITH_A_GAP_ARE_DROPPED {
        @Override
        public boolean isNew(ChangeLog log, Change change) {
            return super.isNew(log, change) && change.previousDot().map(log::isApplied).orElse(true);
        }
    },
    PENDING_IS_APPLIED_EARLY {
        @Override
        public List<Version> heads(ChangeLog log, Register register) {
            var heads = new ArrayList<>(register.heads());
            log.history(register.entity(), register.field()).stream().filter(v -> !log.isApplied(v.dot())).forEach(heads::add);
            return heads;
        }
    },
    ADOPTION_NAMES_PENDING_DOTS {
        @Override
        public List<Edit> adopt(Change pending, ChangeLog log) {
            return pending.edits();
        }
    },
    ADOPTION_REPLACES_WHAT_ITS_AUTHOR_NEVER_SAW {
        @Override
        public List<Edit> adopt(Change pending, ChangeLog log) {
            return pending.edits().stream().map(e -> new Edit(e.entity(), e.field(), e.value(),
                    log.entity(e.entity()).map(entity -> entity.headDots(e.field())).orElse(List.of()))).toList();
        }
    },
    NEWEST_WALL_CLOCK_WINS_AT_IMPORT {
        @Override
        public List<Edit> afterImport(View view) {
            return super.conflicts(view).stream().filter(c -> view.kinds().scope(c.entity(), c.field()) == Scope.SHARED)
                    .map(conflict -> conflict.settle(conflict.versions().getLast().value())).toList();
        }
    },
    LAST_WRITER_WINS_ON_ASK {
        @Override
        public List<Conflict> conflicts(View view) {
            return super.conflicts(view).stream().filter(conflict -> conflict.field().equals(Edit.DELETED)).toList();
        }
    },
    SHOWN_IS_WHAT_ARRIVED_LAST {
        @Override
        public Version shown(ChangeLog log, Register register) {
            var order = new ArrayList<>(log.applied());
            return register.heads().stream().max(Comparator.comparing(head -> order.indexOf(head.change()))).orElseThrow();
        }
    },
    DELETION_WINS_OVER_AN_UNOBSERVED_EDIT {
        @Override
        public boolean isHidden(Entity entity) {
            return entity.register(Edit.DELETED).map(deletion -> deletion.latest().value().equals(JsonValue.TRUE)).orElse(false);
        }
    },
    DELETION_OBSERVES_NOTHING {
        @Override
        public Edit delete(View view, String thing) {
            Edit honest = super.delete(view, thing);
            return new Edit(honest.entity(), honest.field(), honest.value(), honest.replaces());
        }
    },
    DELETE_AGAINST_EDIT_IS_NOT_ASKED {
        @Override
        public List<Conflict> conflicts(View view) {
            return super.conflicts(view).stream().filter(conflict -> !conflict.field().equals(Edit.DELETED)).toList();
        }
    },
    PUT_BACK_OVER_A_LATER_EDIT {
        @Override
        public List<Edit> putBack(ChangeLog log, Set<Hash> imported) {
            PutBack honest = PutBack.of(log, imported);
            var edits = new ArrayList<>(honest.edits());
            honest.left().forEach(r -> edits.add(new Edit(r.entity(), r.field(), JsonValue.NULL, r.headDots())));
            return edits;
        }
    },
    PUT_BACK_DELETES_WHAT_OTHERS_EDITED {
        @Override
        public List<Edit> putBack(ChangeLog log, Set<Hash> imported) {
            var edits = new LinkedHashMap<String, Edit>();
            super.putBack(log, imported).forEach(e -> edits.put(e.entity() + e.field(), e));
            imported.stream().flatMap(hash -> log.find(hash).stream()).filter(c -> log.isApplied(c.dot()))
                    .flatMap(c -> c.edits().stream()).filter(e -> e.field().equals("title") && e.replaces().isEmpty())
                    .map(e -> log.entity(e.entity()).orElseThrow()).filter(e -> !e.isHidden())
                    .forEach(e -> edits.put(e.id() + Edit.DELETED, e.deletion()));
            return List.copyOf(edits.values());
        }
    },
    PUT_BACK_DELETES_WITHOUT_OBSERVING {
        @Override
        public List<Edit> putBack(ChangeLog log, Set<Hash> imported) {
            return super.putBack(log, imported).stream()
                    .map(e -> e.observed().isEmpty() ? e : new Edit(e.entity(), e.field(), e.value(), e.replaces())).toList();
        }
    },
    PUT_BACK_EMPTIES_WHAT_HAD_A_VALUE {
        @Override
        public List<Edit> putBack(ChangeLog log, Set<Hash> imported) {
            return super.putBack(log, imported).stream()
                    .map(e -> e.field().equals(Edit.DELETED) ? e : new Edit(e.entity(), e.field(), JsonValue.NULL, e.replaces())).toList();
        }
    },
    /** Keeps what was shown apart, but lets clocks say which text stays. */
    SETTLING_TAKES_THE_NEWEST_BY_CLOCK {
        @Override
        public Edit settle(Conflict shown, View now, JsonValue value) {
            return shown.field().equals(Edit.DELETED) ? shown.settle(value) : shown.settle(shown.versions().getLast().value());
        }
    },
    DELTA_AGAINST_MY_LAST_EXPORT {
        @Override
        public Set<Hash> proven(ChangeLog log, Have theirs, Set<Hash> sent) {
            return sent;
        }
    },
    DELTA_TAKES_THE_GREATEST_NUMBER_FOR_ALL_BEFORE_IT {
        @Override
        public Have have(ChangeLog log) {
            Have honest = super.have(log);
            var tips = new TreeMap<>(honest.tips());
            honest.beyond().forEach((writer, ends) -> tips.merge(writer, ends, (a, b) -> {
                var all = new ArrayList<>(a);
                all.addAll(b);
                return all;
            }));
            return new Have(tips, new TreeMap<>());
        }
    },
    OWN_DOT_NAMED_BY_A_SUBMITTED_ANSWER {
        @Override
        public Edit submit(View view, Edit answer, String draft) {
            var named = new ArrayList<>(answer.replaces());
            named.addAll(view.heads(draft, "text"));
            return new Edit(answer.entity(), answer.field(), answer.value(), named);
        }
    },
    BUNDLE_HOLDS_OWN_CHANGES {
        @Override
        public Collection<Change> toSend(ChangeLog shared, ChangeLog own) {
            var all = new ArrayList<>(shared.changes());
            all.addAll(own.changes());
            return all;
        }
    },
    MOVING_RENUMBERS_THE_SIBLINGS {
        @Override
        public Map<String, String> place(List<Position.Placed> siblings, int index, String id, RandomGenerator random) {
            var writes = new LinkedHashMap<String, String>();
            var ids = new ArrayList<>(siblings.stream().map(Position.Placed::id).toList());
            ids.add(index, id);
            ids.forEach(each -> writes.put(each, String.valueOf((char) ('A' + writes.size()))));
            return writes;
        }
    },
    MOVING_COPIES_THE_NEIGHBOURS_KEY {
        @Override
        public Map<String, String> place(List<Position.Placed> siblings, int index, String id, RandomGenerator random) {
            return index == 0 ? super.place(siblings, index, id, random) : Map.of(id, siblings.get(index - 1).position());
        }
    };
}
