package org.plenary.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All commands there are now: those of the window and those of the screen shown. The keys, the cheat sheet and the palette read this one list.
 * A screen's command comes before the window's when both claim a key.
 */
public final class Shortcuts {

    private final List<Command> everywhere = new ArrayList<>();
    private final List<Supplier<List<Findable>>> findables = new ArrayList<>();
    private List<Command> here = List.of();
    private BooleanSupplier paused = () -> false;

    /** Adds a command that works on every screen. */
    public void add(Command command) {
        everywhere.add(command);
    }

    /** Adds things the palette can lead to; asked anew whenever the palette opens, so keep it quick. */
    public void addFindables(Supplier<List<Findable>> things) {
        findables.add(things);
    }

    /** Puts the commands of the screen shown now in place of those of the screen before. */
    public void setHere(List<Command> commands) {
        here = List.copyOf(commands);
    }

    /** While this is true no key acts: a card lies over the window. */
    public void pauseWhile(BooleanSupplier condition) {
        paused = condition;
    }

    /** The commands of the screen shown. */
    public List<Command> here() {
        return here;
    }

    /** The commands of the window. */
    public List<Command> everywhere() {
        return List.copyOf(everywhere);
    }

    /** The commands keys can reach now, those of the screen first; none while paused. */
    Stream<Command> reachable() {
        return paused.getAsBoolean() ? Stream.empty() : Stream.concat(here.stream(), everywhere.stream());
    }

    /**
     * What the palette offers: the things there are, then the commands possible now.
     *
     * @param kindOfCommand what a command is called there: "Command"
     */
    public List<Findable> findables(String kindOfCommand) {
        Stream<Findable> commands = Stream.concat(here.stream(), everywhere.stream())
                .filter(command -> command.possible().getAsBoolean())
                .map(command -> new Findable(command.text(), kindOfCommand, command.shownKeys(), command.action()));
        return Stream.concat(findables.stream().flatMap(things -> things.get().stream()), commands).toList();
    }
}
