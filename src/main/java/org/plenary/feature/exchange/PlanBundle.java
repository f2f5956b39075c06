package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.domain.review.Review;
import org.plenary.domain.review.SigningKey;
import org.plenary.domain.review.Template;
import org.plenary.feature.Author;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Says what a bundle would hold before it is written, and how its file may be called. */
public final class PlanBundle {

    private static final int LONGEST_PART = 40;

    private final LocalCopy copy;
    private final BundleFiles files;
    private final Supplier<Author> author;

    /** @param author who would send it */
    public PlanBundle(LocalCopy copy, BundleFiles files, Supplier<Author> author) {
        this.copy = copy;
        this.files = files;
        this.author = author;
    }

    /**
     * What a bundle would hold now.
     *
     * @param to bundle files received from the recipients; none means everything
     * @param today for the file's name
     */
    public Outcome<BundlePlan> plan(List<Path> to, LocalDate today, Pace pace) {
        return new Recipients(copy, files).read(to, pace).then(received -> {
            pace.begin(Pace.Step.COMPARING);
            return Outcome.done(copy.read(view -> {
                List<Change> changes = Parcel.of(view.log(Scope.SHARED), received.bundles()).changes();
                SortedMap<String, Long> attached = AttachedLoad.of(view, files.attachments(), received.bundles());
                return new BundlePlan(fileName(view, received.review(), today), changes.size(), mostFirst(view, PreviewMaking.things(changes)),
                        people(view, changes), staying(view), attached.size(), attached.values().stream().mapToLong(bytes -> bytes).sum());
            }));
        });
    }

    /**
     * Such as {@code ssr2_anna-keller_2019-01-25_0412.bundle.json}. The number counts all changes here: whoever has the file with the
     * greater number of one day has the later one, and nobody has to remember the last.
     */
    private String fileName(View view, String review, LocalDate today) {
        String name = view.find(Review.id(review)).flatMap(r -> r.text(Review.SHORT_NAME)).map(PlanBundle::part)
                .filter(part -> !part.isEmpty()).orElse("review");
        return name + "_" + part(author.get().person()) + "_" + today + "_"
                + String.format(Locale.ROOT, "%04d", view.log(Scope.SHARED).size()) + ".bundle.json";
    }

    private static String part(String text) {
        String slug = Slug.of(text);
        return slug.substring(0, slug.offsetByCodePoints(0, Math.min(LONGEST_PART, slug.codePointCount(0, slug.length()))));
    }

    /** What a team words for itself comes last: it is in every full bundle, and nobody sends one for its sake. */
    private static List<KindCount> mostFirst(View view, List<KindCount> things) {
        return things.stream().sorted(Comparator.comparing((KindCount count) -> isTemplate(view, count.kind()))
                .thenComparing(Comparator.comparing(KindCount::things).reversed()).thenComparing(KindCount::kind)).toList();
    }

    private static boolean isTemplate(View view, String kind) {
        return view.kinds().find(kind).flatMap(declared -> declared.field(Template.RETIRED.name())).isPresent();
    }

    private static List<BundlePlan.Writing> people(View view, List<Change> changes) {
        Map<String, Long> bySlug = changes.stream().collect(Collectors.groupingBy(Change::by, Collectors.counting()));
        return bySlug.entrySet().stream().map(e -> new BundlePlan.Writing(ThingName.person(view, e.getKey()), e.getValue().intValue()))
                .sorted(Comparator.comparing(BundlePlan.Writing::changes).reversed().thenComparing(BundlePlan.Writing::name)).toList();
    }

    private static List<KindCount> staying(View view) {
        return view.log(Scope.OWN).kinds().stream()
                .filter(kind -> !kind.equals(WriterStatement.KIND.name()) && !kind.equals(SigningKey.KIND.name()))
                .map(kind -> new KindCount(kind, (int) view.log(Scope.OWN).entities(kind).stream().filter(e -> !e.isHidden()).count()))
                .filter(count -> count.things() > 0).toList();
    }
}
