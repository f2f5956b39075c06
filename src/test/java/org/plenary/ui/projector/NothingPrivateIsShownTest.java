package org.plenary.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.domain.Declarations;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Visibility;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Audience;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.projector.MeetingSlides;
import org.plenary.feature.projector.ReadSlides;
import org.plenary.feature.projector.SlideContent;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Nothing private ever shows in the audience's window (DOMAIN C2): one thing of every declared kind, with words that must not be seen in every
 * field that is internal or somebody's own, and in every field of a record that its audience keeps in the team; then every slide there is.
 */
@ExtendWith(ApplicationExtension.class)
class NothingPrivateIsShownTest {

    private static final String PRIVATE = "PRIVATE";
    private static final String KEY = "marked";

    private final MemoryCopy copy = MemoryCopy.begun("anna");
    private final SlideWording wording = new SlideWording(Texts.english());

    private static String id(Kind kind) {
        return kind.id(kind.name().equals("review") ? "rv-x" : KEY);
    }

    private static boolean isPrivate(Kind kind, Field field) {
        boolean kept = kind.fields().stream().anyMatch(one -> one.name().equals(Audience.FIELD.name()));
        return field.visibility() != Visibility.PUBLIC || kept && !field.name().equals(Audience.FIELD.name());
    }

    private static List<Edit> edits(Kind kind, Field field) {
        String id = id(kind);
        String words = (isPrivate(kind, field) ? PRIVATE : "Public") + " " + kind.name() + " " + field.name();
        boolean mustStay = kind == AgendaItem.KIND && field == AgendaItem.PARENT || field.name().equals("same-as") || kind == AgendaItem.KIND && field == AgendaItem.SESSION;
        if (mustStay) {
            return List.of();
        }
        return switch (field.type()) {
            case TEXT, MARKDOWN -> List.of(Edit.first(id, field.name(), JsonValue.of(words)));
            case WORD -> List.of(Edit.first(id, field.name(), JsonValue.of(word(kind, field, words))));
            case REFERENCE, TEMPLATE -> Declarations.KINDS.find(field.target()).map(target -> Edit.first(id, field.name(), JsonValue.of(id(target)))).stream().toList();
            case SET -> List.of(Edit.first(id, field.register(field.target().isEmpty() ? words.replace(' ', '-')
                    : Declarations.KINDS.find(field.target()).map(NothingPrivateIsShownTest::id).orElse(KEY)), JsonValue.TRUE));
            case INTEGER -> List.of(Edit.first(id, field.name(), JsonValue.of(7)));
            case DATE -> List.of(Edit.first(id, field.name(), JsonValue.of("2018-10-21")));
            case INSTANT -> List.of(Edit.first(id, field.name(), JsonValue.of("2018-10-21T12:00:00Z")));
            case ZONE -> List.of(Edit.first(id, field.name(), JsonValue.of("Europe/Madrid")));
            case LINK, FILE_HASH, DECIMAL, TIME -> List.of(Edit.first(id, field.name(), JsonValue.of(words)));
            case FLAG, POSITION -> List.of();
        };
    }

    private static String word(Kind kind, Field field, String words) {
        if (field.name().equals(Audience.FIELD.name())) {
            return Audience.INTERNAL;
        }
        if (kind == AgendaItem.KIND && field == AgendaItem.STATE) {
            return "running";
        }
        return kind == AgendaItem.KIND && field == AgendaItem.ITEM_KIND ? "discussion" : words;
    }

    /** Every content that can be made of the copy, whatever kind its item is of. */
    private Set<SlideContent> contents(LocalCopy of) {
        var contents = new LinkedHashSet<SlideContent>();
        ReadSlides read = new ReadSlides(of);
        for (String kind : List.of("discussion", "break")) {
            copy.save(view -> List.of(view.set(id(AgendaItem.KIND), AgendaItem.ITEM_KIND, JsonValue.of(kind))));
            contents.addAll(read.meeting(id(Meeting.KIND)).map(MeetingSlides::contents).orElse(List.of()));
        }
        of.read(view -> view.kinds().all()).forEach(kind -> {
            read.recommendation(id(kind)).ifPresent(contents::add);
            read.question(id(kind)).ifPresent(contents::add);
        });
        contents.add(read.table(List.of(id(Recommendation.KIND))));
        return contents;
    }

    private void fill() {
        for (Kind kind : Declarations.KINDS.all()) {
            for (Field field : kind.fields()) {
                List<Edit> edits = edits(kind, field);
                if (!edits.isEmpty()) {
                    copy.save(view -> edits);
                }
            }
        }
    }

    /** The words on every page of every slide. */
    private Map<String, String> seen(FxRobot robot, List<Slide> slides) {
        var seen = new LinkedHashMap<String, String>();
        robot.interact(() -> {
            ShownSlides shown = new ShownSlides(1280, 720);
            for (Slide slide : slides) {
                shown.show(slide);
                List<String> pages = new ArrayList<>();
                for (int page = 0; page < shown.projector.projected().get().pages(); page++) {
                    pages.add(shown.words());
                    shown.projector.nextPage();
                }
                seen.put(slide.name(), String.join(" ", pages));
            }
        });
        return seen;
    }

    private static List<String> leaks(Map<String, String> seen) {
        return seen.entrySet().stream().filter(slide -> slide.getValue().contains(PRIVATE)).map(slide -> slide.getKey() + ": " + slide.getValue()).toList();
    }

    @Test
    void noWordOfAFieldThatIsNotPublicIsOnAnySlide(FxRobot robot) {
        fill();
        Set<SlideContent> contents = contents(copy);
        assertThat(contents.stream().map(Object::getClass).collect(Collectors.toSet())).as("every content is made")
                .containsAll(Arrays.asList(SlideContent.class.getPermittedSubclasses()).stream()
                        .filter(type -> type.getInterfaces().length > 0 && SlideContent.class.isAssignableFrom(type)).toList());
        MeetingSlides frame = new ReadSlides(copy).meeting(id(Meeting.KIND)).orElseThrow();
        List<Slide> slides = new ArrayList<>(contents.stream().map(wording::slide).toList());
        slides.add(new Slide.Title("Frame", frame.team(), frame.meeting(), frame.place() + "/" + frame.places()));
        Map<String, String> seen = seen(robot, slides);
        assertThat(leaks(seen)).isEmpty();
        assertThat(String.join(" ", seen.values())).as("and what is public is there").contains("Public recommendation full-text", "Public agenda-item title",
                "Public question text", "Public decision text", "Public action text", "Public meeting standards", "Public grouping", "Public choice");
    }

    @Test
    void aLeakWouldBeFound(FxRobot robot) {
        fill();
        String note = copy.read(view -> view.find(id(AgendaItem.KIND)).orElseThrow().textOrEmpty(AgendaItem.PRIVATE_NOTE));
        assertThat(leaks(seen(robot, List.of(new Slide.Words("Planted", "", "", note, List.of()))))).hasSize(1);
    }

    @Test
    void everyFieldThatIsNotPublicIsFilled() {
        fill();
        List<String> empty = Declarations.KINDS.all().stream().flatMap(kind -> kind.fields().stream().filter(field -> isPrivate(kind, field))
                .filter(field -> List.of(FieldType.TEXT, FieldType.MARKDOWN, FieldType.LINK).contains(field.type()))
                .filter(field -> copy.read(view -> view.find(id(kind)).map(thing -> !thing.textOrEmpty(field).startsWith(PRIVATE)).orElse(true)))
                .map(field -> kind.name() + "." + field.name())).toList();
        assertThat(empty).isEmpty();
    }
}
