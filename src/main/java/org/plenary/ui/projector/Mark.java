package org.plenary.ui.projector;

import java.time.Instant;

/** Something at its place on a page. Units are those of {@link Type}. */
sealed interface Mark {

    /** Its upper edge. */
    double y();

    /** Its lower edge. */
    double bottom();

    /** The same that far lower. */
    Mark lower(double by);

    /** A line of words; {@code x} is where its indent begins. */
    record Words(double x, double y, Line line) implements Mark {

        @Override
        public double bottom() {
            return y + line.height();
        }

        @Override
        public Words lower(double by) {
            return new Words(x, y + by, line);
        }
    }

    /** A shape that says how far something is. */
    record Sign(double x, double y, double size, Shape shape) implements Mark {

        @Override
        public double bottom() {
            return y + size * Type.LEADING;
        }

        @Override
        public Sign lower(double by) {
            return new Sign(x, y + by, size, shape);
        }
    }

    /** The shapes. */
    enum Shape { OPEN, NOW, DONE, SKIPPED }

    /** A ground or a line. */
    record Box(double x, double y, double width, double height, Fill fill) implements Mark {

        @Override
        public double bottom() {
            return y + height;
        }

        @Override
        public Box lower(double by) {
            return new Box(x, y + by, width, height, fill);
        }
    }

    /** What a box is for. */
    enum Fill {
        /** Behind what is pointed at. */
        POINTED,
        /** At its left edge: a sign that needs no colour. */
        POINTER,
        /** Around a short fact. */
        FACT,
        /** Between two rows. */
        RULE,
        /** Below the head of a table. */
        HEAD_RULE
    }

    /** The time that is left. */
    record Left(double x, double y, double size, Instant until) implements Mark {

        @Override
        public double bottom() {
            return y + size * Type.LEADING;
        }

        @Override
        public Left lower(double by) {
            return new Left(x, y + by, size, until);
        }
    }
}
