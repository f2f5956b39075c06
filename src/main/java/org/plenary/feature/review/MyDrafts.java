package org.plenary.feature.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Recommendation;

/** A member's drafts that say something else than what the team has of them. Only while its view may be read. */
final class MyDrafts {

    /** What a draft is about, not what it says. */
    private static final Set<String> ABOUT = Set.of(Draft.RECOMMENDATION.name(), Draft.PERSON.name(), Draft.QUESTION.name());

    private final View view;
    private final String mine;

    /** @param mine the person's id */
    MyDrafts(View view, String mine) {
        this.view = view;
        this.mine = mine;
    }

    /** One for each recommendation, by number. */
    List<MyDay.MyDraft> open() {
        Map<String, List<Thing>> byRecommendation = view.things(Draft.KIND).stream().filter(this::isMine).filter(this::isAhead)
                .collect(Collectors.groupingBy(draft -> draft.textOrEmpty(Draft.RECOMMENDATION), TreeMap::new, Collectors.toList()));
        return byRecommendation.entrySet().stream().flatMap(entry -> view.find(entry.getKey()).map(thing -> new MyDay.MyDraft(thing.id(),
                        thing.number(Recommendation.NUMBER).orElse(0), ListedName.of(view, thing), entry.getValue().stream().anyMatch(this::isSubmitted))).stream())
                .sorted(Comparator.comparingLong(MyDay.MyDraft::number).thenComparing(MyDay.MyDraft::recommendation)).toList();
    }

    private boolean isMine(Thing draft) {
        return draft.text(Draft.PERSON).map(view::standsFor).filter(mine::equals).isPresent();
    }

    private boolean isAhead(Thing draft) {
        Optional<Thing> answer = submitted(draft);
        return draft.registers().stream().filter(register -> !ABOUT.contains(register.field())).anyMatch(register -> answer.isPresent()
                ? !value(answer.get(), register.field()).equals(register.latest().value()) : saysSomething(register.latest().value()));
    }

    private boolean isSubmitted(Thing draft) {
        return submitted(draft).isPresent();
    }

    private Optional<Thing> submitted(Thing draft) {
        return view.find(Answer.KIND.id(EntityId.key(draft.id()))).filter(answer -> answer.textOrEmpty(Answer.STATE).equals("submitted"));
    }

    private static JsonValue value(Thing answer, String register) {
        return answer.registers().stream().filter(other -> other.field().equals(register)).findFirst().map(Register::latest)
                .map(version -> version.value()).orElse(JsonValue.NULL);
    }

    private static boolean saysSomething(JsonValue value) {
        return !value.isNull() && !value.equals(JsonValue.FALSE) && !(value instanceof JsonValue.Text(String text) && text.isBlank());
    }
}
