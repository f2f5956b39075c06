package org.plenary.feature.recommendation;

/** How one question about one recommendation stands, as this person sees it; later ones go before earlier ones. */
public enum AnswerState {
    /** Nobody wrote anything. */
    EMPTY,
    /** Members submitted answers; the team has no text yet. */
    ANSWERED,
    /** This person has a draft that they have not submitted. */
    MY_DRAFT,
    /** The team has a text. */
    AGREED,
    /** Two people wrote different things without knowing of each other. */
    CONFLICT
}
