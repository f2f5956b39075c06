package org.plenary.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.CarryLine;
import org.plenary.feature.meeting.CarryOver;
import org.plenary.feature.meeting.CarryPreview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "carry-over", description = "Carries over into a meeting what the last one of its series or kind left open.")
final class CarryOverCommand extends ReviewCommand {

    @Parameters(index = "0", paramLabel = "MEETING", description = "The meeting's number or id.")
    private String meeting;

    @Option(names = "--preview", description = "Only show what would come along.")
    private boolean previewOnly;

    @Override
    Access access() {
        return previewOnly ? Access.READ : Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        CarryOver carry = features.carryOver();
        return features.findMeeting().called(meeting).then(id -> {
            CarryPreview preview = carry.preview(id).orElseThrow();
            return previewOnly ? Outcome.done(reply(preview, 0, 0)) : carry.apply(id, preview.proposed())
                    .then(carried -> Outcome.done(reply(preview, carried.items(), carried.actions())));
        });
    }

    private Reply reply(CarryPreview preview, int items, int actions) {
        JsonValue rows = new JsonValue.Arr(preview.lines().stream().<JsonValue>map(line -> new JsonObject().with("entity", line.id()).with("title", line.title())
                .with("from", line.from()).with("reasons", JsonValue.ofTexts(line.reasons().stream().map(CarryOverCommand::word).toList()))
                .with("standing", word(line.standing())).with("proposed", line.proposed() ? JsonValue.TRUE : JsonValue.FALSE).build()).toList());
        String said = previewOnly ? "" : "Carried over " + items + " agenda item" + (items == 1 ? "" : "s") + " and " + actions + " open action" + (actions == 1 ? "" : "s") + ".";
        List<String> lines = preview.lines().isEmpty() ? List.of("Nothing is open from " + (preview.from().isEmpty() ? "an earlier meeting" : "the last meeting") + ".")
                : preview.lines().stream().filter(line -> previewOnly).map(CarryOverCommand::line).toList();
        return Reply.of(new JsonObject().with("items", items).with("actions", actions).with("rows", rows).build(),
                Stream.concat(Stream.of(said), lines.stream()).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")));
    }

    private static String line(CarryLine line) {
        String reasons = line.reasons().stream().map(reason -> word(reason).replace('-', ' ')).collect(Collectors.joining(", "));
        String standing = line.standing() == CarryLine.Standing.THERE ? ", already on the agenda" : line.standing() == CarryLine.Standing.TAKEN_OFF ? ", taken off" : "";
        return (line.proposed() ? "[x] " : "[ ] ") + "  ".repeat(line.depth()) + TerminalText.oneLine(line.title()) + " (" + reasons + standing + "; "
                + TerminalText.oneLine(line.from()) + ")";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
