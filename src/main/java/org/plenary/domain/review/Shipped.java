package org.plenary.domain.review;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * A value that a new review begins with, written as an ordinary edit that the team may replace. Ids are the same for every team, so
 * two copies that both begin with it hold one thing.
 *
 * @param entity the thing's id
 * @param field never a set: those hold one register per member
 * @param value the value
 */
public record Shipped(String entity, Field field, JsonValue value) {

    private static final String DIGITS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /** A text, word, reference or position. */
    public static Shipped of(String entity, Field field, String text) {
        return new Shipped(entity, field, JsonValue.of(text));
    }

    /** Templates of a kind in that order, each with the slug of its label as key. */
    public static Stream<Shipped> templates(Kind kind, String... labels) {
        return IntStream.range(0, labels.length).boxed()
                .flatMap(place -> template(kind.id(Slug.of(labels[place])), place, labels[place]));
    }

    /** A template with its label and its place among its siblings, from 0. */
    public static Stream<Shipped> template(String id, int place, String label) {
        return Stream.of(of(id, Template.LABEL, label), of(id, Template.POSITION, position(place)));
    }

    /** The fractional index of a place from 0 to 60, the same in every review, with room on both sides. */
    public static String position(int place) {
        return "V" + DIGITS.charAt(place) + "0V";
    }
}
