package org.plenary.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.plenary.app.AppOnStage;
import org.plenary.app.Wiring;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.review.Appointment;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Review;
import org.plenary.domain.review.Role;
import org.plenary.feature.LocalCopy.Proof;
import org.plenary.fixture.HandClock;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * A review team of sixteen of which three have a computer, each with a copy of the review and a key of their own; one window stands for all
 * three, and they sit down at it in turn. Clock and chance are the test's, so that what is written is the same in every run.
 */
final class Team implements AutoCloseable {

    static final String ANNA = "Anna Keller";
    static final String BOB = "Bob Tan";
    static final String CAROL = "Carol Diaz";

    /** How many people are on the roster. */
    static final int SIZE = 16;

    private static final String SAMPLE_MADE = "2018-09-03T09:00:00Z";
    private static final int QUORUM = 8;
    private static final List<String> MEMBERS = List.of(ANNA, BOB, "Dan Lee", "Élise Moreau", "Farid Haddad", "Grace Okafor", "Hiroshi Satō", "Inês Duarte",
            "Jānis Bērziņš", "Kemal Aydın", "Lena Nováková", "Mateo Ruiz", "Noor Rahman", "Žana Kovač");
    /** The sample knows of them, but they are not called in 2018. */
    private static final List<String> FORMER = List.of("larisa", "mssi-secretariat");
    private static final List<String> STAFF = List.of(CAROL, "Olha Petrenko");

    private final HandClock clock = new HandClock(SAMPLE_MADE);
    private final Map<String, Random> chances = new HashMap<>();
    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final AtTheirDesks desks;

    private Team(Stage stage) throws IOException {
        this.stage = stage;
        desks = new AtTheirDesks(stage, this::program);
    }

    /** In a folder of its own. Carol has the sample with the whole team on its roster, and gives the numbers. */
    static Team meet() {
        try {
            var team = new Team(FxToolkit.registerPrimaryStage());
            Platform.setImplicitExit(false);
            Path sample = Files.write(team.folder().resolve("sample.bundle.json"), new Wiring().makeSample(team.clock.instant(), "0.1.0"));
            try (Colleague carol = team.colleague(CAROL)) {
                carol.receive(sample);
                Colleague.value(carol.copy().save(view -> roster()));
                String review = Review.id(carol.copy().review().orElseThrow());
                Colleague.value(carol.copy().save(view -> Stream.concat(Stream.of(view.set(review, Review.QUORUM, JsonValue.of(QUORUM))),
                        FORMER.stream().map(one -> view.set(Person.id(one), Person.STATE, JsonValue.of("left")))).toList()));
                Colleague.value(carol.features().giveNumbers().takeOver());
            }
            return team;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Edit> roster() {
        var edits = new ArrayList<Edit>();
        Stream.concat(MEMBERS.stream(), STAFF.stream()).forEach(name -> {
            String person = Person.id(Slug.of(name));
            String role = STAFF.contains(name) ? "staff" : name.equals(ANNA) ? "co-chair" : "member";
            String appointment = Appointment.id(Slug.of(name), role);
            edits.add(Edit.first(person, Person.NAME.name(), JsonValue.of(name)));
            edits.add(Edit.first(person, Person.STATE.name(), JsonValue.of("active")));
            edits.add(Edit.first(appointment, Appointment.PERSON.name(), JsonValue.of(person)));
            edits.add(Edit.first(appointment, Appointment.ROLE.name(), JsonValue.of(Role.id(role))));
        });
        return edits;
    }

    /** Where bundles and what is written lie. */
    Path folder() {
        return desks.folder;
    }

    HandClock clock() {
        return clock;
    }

    FxRobot robot() {
        return robot;
    }

    Watching watching() {
        return desks.watching;
    }

    /** The program at whose window somebody sits. */
    AppOnStage app() {
        return desks.app();
    }

    /** One of them at work without the window. */
    Colleague colleague(String name) {
        return Colleague.at(folder(), name, program(name));
    }

    /** Opens somebody's copy in the window, in the place of whoever's is open. */
    void sitDown(String name) {
        desks.sitDown(robot, name);
    }

    /** Somebody's first bundle, dropped on the welcome: its sender's words match, then who works here. */
    void sitDownFor(String name, Path bundle) {
        desks.sitDown(robot, name);
        watching().untilShown("Open the sample review");
        robot.interact(() -> app().drop(List.of(bundle)));
        watching().untilBegun("Is this ");
        desks.theWordsMatch(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        desks.sayWhoIAm(robot, name);
    }

    /** Writes a bundle with everything, from the window. */
    Path send(String name) {
        return desks.send(robot, name);
    }

    /** Drops bundles on the window and takes what they bring; the words of whoever is new match. */
    void receive(Path... files) {
        desks.receive(robot, files);
        watching().untilBegun("Apply ");
        desks.theWordsMatch(robot);
        desks.apply(robot);
    }

    /** Lays a file or folder ready for the next question that wants one. */
    void answer(Path path) {
        desks.dialogs.answer(path);
    }

    /** Whether rail and status bar tell of so many conflicts. */
    boolean announces(String conflicts) {
        return desks.announced(conflicts);
    }

    /** What each of their copies proves to be, one after the other. */
    List<Proof> proofs() {
        desks.standUp(robot);
        return Stream.of(ANNA, BOB, CAROL).map(name -> {
            try (Colleague one = colleague(name)) {
                return one.copy().check();
            }
        }).toList();
    }

    /** Closes the window's program. */
    void standUp() {
        desks.standUp(robot);
    }

    private Wiring program(String name) {
        return AppOnStage.wiring(clock, chances.computeIfAbsent(name, any -> new Random(Slug.of(name).hashCode())));
    }

    @Override
    public void close() {
        try {
            desks.leave(robot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            robot.interact(stage::hide);
        }
    }
}
