package org.plenary.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.UnsavedTexts;
import org.plenary.feature.review.UndoChange;
import org.plenary.intake.TextIntake;
import org.plenary.ui.assessment.AssessmentView;
import org.plenary.ui.assessment.AssessmentViewModel;
import org.plenary.ui.assessment.EvidenceFiles;
import org.plenary.ui.assessment.StepThroughView;
import org.plenary.ui.assessment.StepThroughViewModel;
import org.plenary.ui.exchange.ExchangeTab;
import org.plenary.ui.exchange.ExchangeView;
import org.plenary.ui.exchange.ExchangeViewModel;
import org.plenary.ui.kit.FileKind;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Threads;
import org.plenary.ui.meeting.MeetingsView;
import org.plenary.ui.meeting.MeetingsViewModel;
import org.plenary.ui.minutes.MinutesView;
import org.plenary.ui.minutes.MinutesViewModel;
import org.plenary.ui.minutes.ReadBackView;
import org.plenary.ui.minutes.ReadBackViewModel;
import org.plenary.ui.recommendation.BoardView;
import org.plenary.ui.recommendation.BoardViewModel;
import org.plenary.ui.recommendation.RecommendationsView;
import org.plenary.ui.recommendation.RecommendationsViewModel;
import org.plenary.ui.register.RegisterFeatures;
import org.plenary.ui.register.RegisterOf;
import org.plenary.ui.register.RegisterView;
import org.plenary.ui.register.RegisterViewModel;
import org.plenary.ui.review.MembersView;
import org.plenary.ui.review.MembersViewModel;
import org.plenary.ui.review.RegistersView;
import org.plenary.ui.review.RegistersViewModel;
import org.plenary.ui.review.TakeInView;
import org.plenary.ui.review.TakeInViewModel;
import org.plenary.ui.review.TodayView;
import org.plenary.ui.review.TodayViewModel;
import org.plenary.ui.settings.About;
import org.plenary.ui.settings.KeyGroup;
import org.plenary.ui.settings.SettingsView;
import org.plenary.ui.settings.SettingsViewModel;
import org.plenary.ui.window.Badge;
import org.plenary.ui.window.Navigation;
import org.plenary.ui.window.Place;

/** Every screen of an open review, and the ways between them. UI thread. */
final class ReviewScreens {

    static final String EXCHANGE = "exchange";

    private final OpenReview review;
    private final Runnable askWho;
    private final WindowTools tools;
    private final Clock clock;
    private final ScreenSurroundings around;
    private final UnsavedTexts unsaved;
    private final WaysOut ways;
    private final AssessmentViewModel form;
    private final StepThroughViewModel stepThrough;
    private final ExchangeViewModel exchange;
    private final RecommendationsViewModel recommendations;
    private final Navigation navigation;
    private final AudienceOfReview audience;
    private Runnable somebodyElseWorks = () -> { };

    /** @param askWho asks who works here, and comes back to where the person was */
    ReviewScreens(OpenReview review, WindowTools tools, Runnable askWho) {
        this.review = review;
        this.askWho = askWho;
        this.tools = tools;
        this.clock = review.system().clock().withZone(ZoneId.systemDefault());
        this.around = new ScreenSurroundings(tools, clock);
        this.unsaved = review.unsavedTexts();
        this.audience = new AudienceOfReview(review, tools);
        this.ways = new WaysOut(this::navigation, tools, this);
        var assessing = new Assessing(review, tools, unsaved, clock);
        this.form = assessing.form();
        this.stepThrough = assessing.stepThrough();
        this.exchange = ExchangeViewModel.of(review.copy(), review::bundleFiles, review.identity()::author,
                around.exchange(), ways);
        this.recommendations = RecommendationsViewModel.of(review.copy(), unsaved, around.recommendations(), ways);
        this.navigation = new Navigation(places());
        review.copy().onChange(kinds -> Threads.uiThread().accept(() -> {
            form.changed(kinds);
            stepThrough.changed(kinds);
        }));
        watch();
    }

    /** Bundles that arrive in the watched folder are told of wherever the person is. */
    private void watch() {
        exchange.receiving().watch().offer().addListener((all, was, now) -> {
            boolean seen = exchange.tab().get() == ExchangeTab.RECEIVE && navigation.here().get().filter(here -> here.place().equals(EXCHANGE)).isPresent();
            if (!now.isEmpty() && !seen) {
                tools.notices().tell(now, tools.texts().text("exchange.watch.look"), () -> {
                    navigation.go(EXCHANGE);
                    exchange.lookAtWatched();
                });
            }
        });
        exchange.receiving().watch().begin(new KeptWatchedFolder(review.identity().preferences()));
    }

    private EvidenceFiles evidenceFiles() {
        return new EvidenceFiles(review.attachFile(), review.openAttachment(), review.editThing(), tools.background(), tools.dialogs(),
                tools.texts(), LinkOpener::show);
    }

    private List<Place> places() {
        var places = new ArrayList<Place>();
        places.add(Place.of("today", "place.today", Feather.SUN, () -> new TodayView(
                new TodayViewModel(review.copy(), unsaved, review::me, around.review(), ways), tools.scale(), tools.texts())));
        places.add(Place.of("meetings", "place.meetings", Feather.CALENDAR, this::meetings));
        places.add(Place.of("recommendations", "place.recommendations", Feather.LIST,
                () -> new RecommendationsView(recommendations, tools.scale(), tools.texts())));
        places.add(Place.of("form", "place.form", Feather.EDIT_3,
                () -> new AssessmentView(form, evidenceFiles(), tools.texts(), ways, tools.delay())).inside("recommendations"));
        places.add(Place.of("board", "place.board", Feather.GRID, () -> new BoardView(new BoardViewModel(review.copy(), around.recommendations(),
                tools.projector(), ways), tools.texts())).inside("recommendations"));
        places.add(Place.of("step-through", "place.step-through", Feather.PLAY,
                () -> new StepThroughView(stepThrough, tools.texts(), ways, tools.scale(), tools.delay())).inside("meetings"));
        places.add(Place.of("intake", "place.intake", Feather.CLIPBOARD, this::intake).inside("recommendations"));
        places.add(Place.of(RegisterOf.QUESTIONS.key(), "place.questions", Feather.HELP_CIRCLE, () -> register(RegisterOf.QUESTIONS)));
        places.add(Place.of(RegisterOf.ACTIONS.key(), "place.actions", Feather.CHECK_SQUARE, () -> register(RegisterOf.ACTIONS)));
        places.add(Place.of(RegisterOf.DECISIONS.key(), "place.decisions", Feather.AWARD, () -> register(RegisterOf.DECISIONS)));
        places.add(Place.of("members", "place.members", Feather.USERS, () -> new MembersView(new MembersViewModel(review.copy(), unsaved,
                review.system().random(), review::me, this::workAs, around.review(), ways), tools.scale(), tools.texts())));
        places.add(Place.of(EXCHANGE, "place.exchange", Feather.REFRESH_CW, () -> new ExchangeView(exchange, tools.scale(), tools.texts()))
                .with(new Badge(exchange.conflictCount(), "status.conflicts")));
        places.add(Place.of("minutes", "place.minutes", Feather.FILE_TEXT, this::minutes));
        places.add(Place.of("read-back", "place.read-back", Feather.VOLUME_2, this::readBack).inside("minutes"));
        places.add(Place.of("registers", "place.registers", Feather.ARCHIVE, () -> new RegistersView(
                new RegistersViewModel(review.copy(), unsaved, around.review(), ways), tools.scale(), tools.texts())));
        places.add(Place.of("settings", "place.settings", Feather.SETTINGS, this::settings).atBottom());
        return places;
    }

    private Screen register(RegisterOf which) {
        return new RegisterView(new RegisterViewModel(which, RegisterFeatures.of(which, review.copy(), unsaved, review.writeRegisters(), review::me, clock,
                review.system().random()), around.register(), ways), tools.scale(), tools.texts());
    }

    private void workAs(String slug) {
        review.workAs(slug);
        form.show("");
        somebodyElseWorks.run();
    }

    private Screen settings() {
        return new SettingsView(new SettingsViewModel(review.copy(), new OwnComputer(review.identity()), tools.theme().wanted(),
                tools.scale().percent(), this::keys, new About(Wiring.VERSION, Bundle.VERSION), askWho, tools.dialogs(), around.settings()), tools.texts(),
                Optional.of(tools.audienceWindow()));
    }

    private List<KeyGroup> keys() {
        var groups = new ArrayList<KeyGroup>();
        groups.add(new KeyGroup(tools.texts().text("keys.everywhere"), tools.shortcuts().everywhere()));
        for (Place place : navigation.places()) {
            groups.add(new KeyGroup(tools.texts().text(place.textKey()), navigation.screen(place.id()).commands()));
        }
        return groups;
    }

    private Screen meetings() {
        return new MeetingsView(MeetingsViewModel.of(review.copy(), unsaved, new TextIntake(), review.system().random(), review.system().clock(), review::me,
                around.meetings(), ways, audience), tools.scale(), tools.texts(), Optional.of(tools.audience()));
    }

    private Screen minutes() {
        return new MinutesView(new MinutesViewModel(review.minutesFeatures(), around.minutes(), ways), tools.scale(), tools.texts());
    }

    private Screen readBack() {
        return new ReadBackView(new ReadBackViewModel(review.readBackFeatures(), around.minutes(), ways), tools.texts());
    }

    private Screen intake() {
        var model = new TakeInViewModel(review.takeInSource(), new UndoChange(review.copy()), tools.background(), tools.delay(),
                tools.notices(), tools.texts());
        var kinds = List.of(new FileKind(tools.texts().text("intake.file-kind"), List.of("*.txt", "*.csv", "*.tsv", "*.md")));
        return new TakeInView(model, tools.texts(), () -> tools.dialogs().chooseFileToRead(tools.texts().text("intake.file"), kinds),
                navigation()::back);
    }

    /** Where the person is and can go. */
    Navigation navigation() {
        return navigation;
    }

    /** The one form, which keeps its place when left. */
    AssessmentViewModel form() {
        return form;
    }

    /** The one step-through, which keeps its place when left. */
    StepThroughViewModel stepThrough() {
        return stepThrough;
    }

    /** What the audience can be shown. */
    AudienceOfReview audience() {
        return audience;
    }

    /** Steps through recommendations, those of the agenda or the given ones. */
    void stepThrough(String agendaItem, List<String> selection) {
        if (!selection.isEmpty()) {
            stepThrough.select(selection);
        }
        navigation.go("step-through", agendaItem);
    }

    /** Goes to the first screen. */
    void begin() {
        navigation.go(navigation.places().getFirst().id());
    }

    /** Goes to where bundles are sent, with all saved that was being typed. */
    void send() {
        form.flush(() -> {
            exchange.send();
            navigation.go(EXCHANGE);
        });
    }

    /** Tells when a bundle was sent. */
    void whenSent(Runnable told) {
        exchange.sending().sent().addListener((all, was, now) -> told.run());
    }

    /** Asks which bundles to receive, and goes to their preview. */
    void receive() {
        navigation.go(EXCHANGE);
        exchange.chooseFiles();
    }

    /** Goes to where conflicts are settled. */
    void conflicts() {
        exchange.openConflicts();
        navigation.go(EXCHANGE);
    }

    /** Goes to one conflict. */
    void conflict(String entity, String field) {
        exchange.openConflict(entity, field);
        navigation.go(EXCHANGE);
    }

    /** Asks who works here. */
    void askWho() {
        askWho.run();
    }

    /** Goes to the recommendations of a grouping; the empty id means those without one. */
    void showGrouping(String grouping) {
        recommendations.filter().clear();
        recommendations.filter().groupings().set(Set.of(grouping));
        navigation.go("recommendations");
    }

    /** Goes to the preview of files; changes nothing. */
    void preview(List<Path> files) {
        exchange.preview(files);
        navigation.go(EXCHANGE);
    }

    /** Tells when somebody else may work here than before. */
    void whenSomebodyElseWorks(Runnable told) {
        somebodyElseWorks = told;
    }

    /** Shows anew where the person was, to whoever works here now. */
    void comeBack() {
        form.show("");
        navigation.here().get().ifPresent(here -> navigation.screen(here.place()).onShown(here.item()));
        somebodyElseWorks.run();
    }

    /** Lets the screen that is shown save what is being typed. */
    void leave() {
        navigation.here().get().ifPresent(here -> navigation.screen(here.place()).onHidden());
    }
}
