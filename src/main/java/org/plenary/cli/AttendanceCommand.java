package org.plenary.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AttendanceFigures;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.AttendanceReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "attendance", description = "Says how often each member was there over a period, and what the figures mean.")
final class AttendanceCommand extends ReviewCommand {

    @Option(names = "--from", paramLabel = "DAY", description = "The first day that counts, such as 2018-07-01.")
    private String from = "0001-01-01";

    @Option(names = "--to", paramLabel = "DAY", description = "The last day that counts.")
    private String to = "9999-12-31";

    @Override
    Access access() {
        return Access.READ;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        try {
            return Outcome.done(reply(features.readAttendance().between(LocalDate.parse(from), LocalDate.parse(to))));
        } catch (DateTimeException e) {
            return Outcome.refused("A day is typed like 2018-07-01. Nothing was read.");
        }
    }

    private static Reply reply(List<AttendanceReading> readings) {
        JsonValue rows = new JsonValue.Arr(readings.stream().<JsonValue>map(one -> new JsonObject().with("entity", one.person().id()).with("name", one.person().name())
                .with("attended", one.figures().attended()).with("meetings", one.figures().meetings()).with("apologies", one.figures().apologies())
                .with("absent", one.figures().absent()).with("missed-in-a-row", one.figures().missedInARow()).build()).toList());
        return Reply.of(new JsonObject().with("definition", AttendanceFigures.DEFINITION).with("rows", rows).build(),
                Stream.concat(readings.stream().map(AttendanceCommand::line), Stream.of(AttendanceFigures.DEFINITION)).collect(Collectors.joining("\n")));
    }

    private static String line(AttendanceReading one) {
        AttendanceFigures figures = one.figures();
        return TerminalText.oneLine(one.person().name()) + ": " + figures.attended() + " of " + figures.meetings() + " attended, " + figures.apologies() + " apologies, "
                + figures.absent() + " absent, " + figures.missedInARow() + " missed in a row";
    }
}
