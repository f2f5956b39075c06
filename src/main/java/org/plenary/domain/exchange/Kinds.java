package org.plenary.domain.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All declarations together. What is not declared here is kept, merged and sent on all the same, as {@code ask} and internal. */
public final class Kinds {

    private final Map<String, Kind> byName;
    private final List<Kind> all;

    /** @param all every kind; two of one name are refused */
    public Kinds(Collection<Kind> all) {
        this.all = List.copyOf(all);
        this.byName = all.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
    }

    /** The kinds in the order they were declared. */
    public List<Kind> all() {
        return all;
    }

    /** The declaration of a kind. */
    public Optional<Kind> find(String kind) {
        return Optional.ofNullable(byName.get(kind));
    }

    /** The declaration of the field that a register holds. */
    public Optional<Field> field(String entity, String register) {
        return find(EntityId.kind(entity)).flatMap(kind -> kind.field(register));
    }

    /** What happens when the register has several heads; what nobody declared is asked about. */
    public MergeClass merge(String entity, String register) {
        return field(entity, register).map(Field::merge).orElse(MergeClass.ASK);
    }

    /** Whose log the register belongs to. */
    public Scope scope(String entity, String register) {
        Optional<Field> field = field(entity, register);
        boolean own = field.isPresent() ? field.get().visibility() == Visibility.OWN
                : find(EntityId.kind(entity)).map(Kind::isOwn).orElse(false);
        return own ? Scope.OWN : Scope.SHARED;
    }
}
