package org.plenary.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.feature.Outcome;
import org.plenary.feature.UnsavedTexts.Kept;
import org.plenary.feature.assessment.AssessmentForm;
import org.plenary.feature.assessment.Section;

/** Reads a form with what a crash left of it, and makes its questions. */
final class FormLoading {

    private final AssessmentFeatures features;
    private final Editing editing;

    FormLoading(AssessmentFeatures features, Editing editing) {
        this.features = features;
        this.editing = editing;
    }

    /**
     * What was read.
     *
     * @param order all recommendations
     * @param kept what was typed and not saved, here and elsewhere
     */
    record Loaded(Outcome<AssessmentForm> form, List<String> order, List<Kept> kept) { }

    /** Off the UI thread. */
    Loaded read(String recommendation) {
        List<String> order = features.read().order();
        String meant = recommendation.isEmpty() && !order.isEmpty() ? order.getFirst() : recommendation;
        return new Loaded(features.read().read(meant), order, editing.unsaved().all());
    }

    /** The questions of a form, with the texts a crash left; UI thread. */
    List<QuestionViewModel> questions(AssessmentForm form, List<Kept> kept, Runnable whenSaved) {
        var questions = new ArrayList<QuestionViewModel>();
        for (Section section : form.sections()) {
            List<SlotViewModel> slots = section.slots().stream().map(slot -> slot(section, slot, kept, whenSaved)).toList();
            List<SlotViewModel> team = section.teamSlots().stream().map(slot -> slot(section, slot, kept, whenSaved)).toList();
            var history = new HistoryViewModel(editing.background(), features.history(), textOf(slots));
            questions.add(new QuestionViewModel(questions.size() + 1, section, slots, team, history));
        }
        return questions;
    }

    /** Whether the fields of a form are those there are already, so that what is typed in them can stay. */
    static boolean isSameForm(AssessmentForm before, AssessmentForm now) {
        return fields(before).equals(fields(now));
    }

    /** The first recommendation but this one in which a crash left a text. */
    static Optional<String> leftElsewhere(AssessmentForm form, List<Kept> kept) {
        List<String> here = fields(form);
        return kept.stream().filter(k -> isOfForm(k.editor().entity())).filter(k -> !here.contains(field(k)))
                .map(k -> EntityId.key(k.editor().entity()).split("/")[0]).findFirst();
    }

    private static boolean isOfForm(String entity) {
        return List.of(Draft.KIND.name(), TeamText.KIND.name()).contains(EntityId.kind(entity));
    }

    private Outcome<OpenEditor> save(String question, OpenEditor editor, String value) {
        return EntityId.kind(editor.entity()).equals(TeamText.KIND.name()) ? features.team().save(question, editor, value)
                : features.draft().save(question, editor, value);
    }

    private SlotViewModel slot(Section section, Section.Slot slot, List<Kept> kept, Runnable whenSaved) {
        var edited = new EditedField(editing, slot.editor(), slot.value(),
                (editor, value) -> save(section.question(), editor, value), whenSaved);
        kept.stream().filter(k -> field(k).equals(field(slot))).findFirst().ifPresent(edited::restore);
        return new SlotViewModel(slot, edited);
    }

    private static SlotViewModel textOf(List<SlotViewModel> slots) {
        return slots.stream().filter(slot -> !slot.isChoice()).findFirst().orElse(slots.getFirst());
    }

    private static List<String> fields(AssessmentForm form) {
        return form.sections().stream().flatMap(section -> Stream.concat(section.slots().stream(), section.teamSlots().stream())).map(FormLoading::field).toList();
    }

    private static String field(Section.Slot slot) {
        return slot.editor().entity() + " " + slot.editor().field();
    }

    private static String field(Kept kept) {
        return kept.editor().entity() + " " + kept.editor().field();
    }
}
