package org.plenary.ui.projector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Texts;

/** Sets slides, and remembers the last ones: turning back and forth costs nothing. UI thread. */
public final class SlideLayout implements Paging {

    private static final int MOST_KEPT = 200;

    private final LineBreaking breaking;
    private final SlideWords words;
    private final Map<Setting, Laid> made = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Setting, Laid> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** All that the setting of a slide depends on. */
    private record Setting(Slide slide, Surface surface) { }

    SlideLayout(Ruler ruler, SlideWords words) {
        this.breaking = new LineBreaking(ruler);
        this.words = words;
    }

    /** Sets slides in the type that they are shown in. */
    public static SlideLayout inType(Texts texts) {
        return new SlideLayout(new FontRuler(), SlideWords.of(texts));
    }

    @Override
    public Pages of(ProjectorState state) {
        Laid laid = laid(state);
        return new Pages(laid.pages().size(), laid.first());
    }

    /** The page that is shown in this state. */
    Page page(ProjectorState state) {
        List<Page> pages = laid(state).pages();
        return pages.get(Math.clamp(state.page(), 0, pages.size() - 1));
    }

    /** How wide some words are in one line. */
    double width(String text, Style style, double size) {
        return breaking.width(List.of(new Span(text, style)), size);
    }

    private Laid laid(ProjectorState state) {
        return made.computeIfAbsent(new Setting(state.slide(), Surface.of(state)), this::set);
    }

    private Laid set(Setting setting) {
        Surface surface = setting.surface();
        return switch (setting.slide()) {
            case Slide.Blank blank -> new Laid(List.of(new Page(List.of())), 0);
            case Slide.Title title -> new TitleLayout(surface, breaking).of(title);
            case Slide.Countdown countdown -> new TitleLayout(surface, breaking).of(countdown);
            case Slide.Words text -> new WordsLayout(surface, breaking, words).of(text);
            case Slide.Changed changed -> new WordsLayout(surface, breaking, words).of(changed);
            case Slide.Steps steps -> new StepsLayout(surface, breaking, words).of(steps);
            case Slide.Table table -> new TableLayout(surface, breaking).of(table);
            case Slide.Items items -> new ItemsLayout(surface, breaking).of(items);
        };
    }
}
