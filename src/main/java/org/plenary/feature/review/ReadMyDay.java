package org.plenary.feature.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.ActionState;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.WrittenDay;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.UnsavedTexts;

/** Reads what waits for the person who works here. */
public final class ReadMyDay {

    private static final List<String> OF_THE_FORM = List.of("draft", "answer", "team-text");
    private static final Comparator<Optional<LocalDate>> DATED_FIRST = Comparator.comparing(day -> day.orElse(LocalDate.MAX));

    private final LocalCopy copy;
    private final UnsavedTexts unsaved;
    private final Supplier<String> me;

    /**
     * @param unsaved what is being typed and was not saved
     * @param me the slug of who works here
     */
    public ReadMyDay(LocalCopy copy, UnsavedTexts unsaved, Supplier<String> me) {
        this.copy = copy;
        this.unsaved = unsaved;
        this.me = me;
    }

    /** All of it as it is now. */
    public MyDay read() {
        List<UnsavedTexts.Kept> kept = unsaved.all();
        String slug = me.get();
        return copy.read(view -> {
            String mine = view.standsFor(Person.id(slug));
            List<MyDay.MyRecommendation> looksAfter = recommendations(view, mine);
            return new MyDay(new MyDrafts(view, mine).open(), Conflict.in(view).size(), kept(view, kept), actions(view, mine),
                    ReadyAgain.among(view, looksAfter), looksAfter);
        });
    }

    /** Calls back when anything has changed, on the thread that saved it. */
    public void onChange(Runnable listener) {
        copy.onChange(kinds -> listener.run());
    }

    private static List<MyDay.KeptTyping> kept(View view, List<UnsavedTexts.Kept> kept) {
        return kept.stream().sorted(Comparator.comparing(UnsavedTexts.Kept::at).reversed()).filter(one -> isNews(view, one)).map(one -> {
            String entity = one.editor().entity();
            String kind = EntityId.kind(entity);
            Optional<String> recommendation = Optional.of(EntityId.key(entity).replaceFirst("/.*", "")).filter(key -> OF_THE_FORM.contains(kind))
                    .map(Recommendation.KIND::id);
            String named = view.find(entity).isPresent() ? entity : recommendation.orElse(entity); // a draft may never have been saved
            return new MyDay.KeptTyping(entity, ThingName.of(view, named), kind, one.editor().field(), recommendation, one.at());
        }).toList();
    }

    private static boolean isNews(View view, UnsavedTexts.Kept kept) {
        String entity = kept.editor().entity();
        String saved = view.kinds().field(entity, kept.editor().field()).flatMap(field -> view.find(entity).map(thing -> thing.value(field)))
                .map(Offering::typed).orElse("");
        return !saved.equals(kept.text());
    }

    private static List<MyDay.MyAction> actions(View view, String mine) {
        return view.things(ActionItem.KIND).stream().filter(action -> ActionState.of(action).isOpen() && owns(view, action.members(ActionItem.OWNERS), mine))
                .map(action -> new MyDay.MyAction(action.id(), ListedName.of(view, action), WrittenDay.in(action, ActionItem.DUE)))
                .sorted(Comparator.comparing(MyDay.MyAction::due, DATED_FIRST).thenComparing(MyDay.MyAction::id)).toList();
    }

    private static boolean owns(View view, Collection<String> owners, String mine) {
        return owners.stream().anyMatch(owner -> view.standsFor(ValueWords.id(ActionItem.OWNERS, owner)).equals(mine));
    }

    private static List<MyDay.MyRecommendation> recommendations(View view, String mine) {
        return view.things(Recommendation.KIND).stream().sorted(ThingOrder.of())
                .map(thing -> new MyDay.MyRecommendation(thing.id(), thing.number(Recommendation.NUMBER).orElse(0), ListedName.of(view, thing),
                        isMe(view, thing, Recommendation.DRAFT_OWNER, mine), isMe(view, thing, Recommendation.FACILITATOR, mine)))
                .filter(one -> one.owner() || one.facilitator()).toList();
    }

    private static boolean isMe(View view, Thing thing, Field person, String mine) {
        return thing.text(person).map(view::standsFor).filter(mine::equals).isPresent();
    }
}
