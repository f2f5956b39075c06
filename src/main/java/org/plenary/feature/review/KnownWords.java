package org.plenary.feature.review;

import java.util.List;
import java.util.Map;

/** The words that the program acts on, field by field, as their declarations list them in words (DOMAIN §1.4). */
final class KnownWords {

    private static final List<String> READ_BACK = List.of("confirmed", "struck");
    private static final List<String> PRESENCE = List.of("present", "remote", "apologies", "absent");

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("action.state", List.of("open", "done", "no-reply", "dropped")),
            Map.entry("action.read-back", READ_BACK),
            Map.entry("agenda-item.kind", List.of("procedure", "roll-call", "information", "discussion", "decision", "step-through",
                    "any-other-business", "confirm", "break")),
            Map.entry("agenda-item.state", List.of("open", "running", "done", "skipped")),
            Map.entry("answer.confidence", List.of("low", "medium", "high")),
            Map.entry("attendance.state", PRESENCE),
            Map.entry("attendance-category.state", PRESENCE),
            Map.entry("briefing.state", List.of("proposed", "planned", "given", "waived", "cancelled")),
            Map.entry("comment.state", List.of("open", "settled")),
            Map.entry("decision.read-back", READ_BACK),
            Map.entry("decision.source", List.of("meeting", "leadership", "e-mail")),
            Map.entry("decision.state", List.of("provisional", "reviewed", "signed-off", "published", "superseded")),
            Map.entry("draft.confidence", List.of("low", "medium", "high")),
            Map.entry("letter.state", List.of("draft", "sent")),
            Map.entry("meeting.status", List.of("draft", "open", "running", "closed", "cancelled")),
            Map.entry("person.former-answers", List.of("kept", "set-aside")),
            Map.entry("person.state", List.of("active", "left")),
            Map.entry("question.state", List.of("draft", "asked", "clarification-requested", "answered", "resolved", "withdrawn")),
            Map.entry("recommendation.briefing-state", List.of("given", "waived", "pending")),
            Map.entry("review.status", List.of("active", "paused", "closed")),
            Map.entry("role.view", List.of("co-chair", "member", "secretariat", "observer")),
            Map.entry("soi.change", List.of("no-change", "changed")),
            Map.entry("task.state", List.of("planned", "running", "done", "dropped")),
            Map.entry("team-text.confidence", List.of("low", "medium", "high")),
            Map.entry("work-plan.state", List.of("current", "superseded")),
            Map.entry("workstream.state", List.of("open", "paused", "done")));

    private KnownWords() { }

    /** The words of a field, in the order of a thing's life; empty where only those in use are known. */
    static List<String> of(String kind, String field) {
        return WORDS.getOrDefault(kind + "." + field, List.of());
    }
}
