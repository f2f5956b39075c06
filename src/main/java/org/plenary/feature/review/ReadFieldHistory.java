package org.plenary.feature.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Origins;

/** Reads every value a field was ever given: who, when, on which computer, with which bundle (I17). */
public final class ReadFieldHistory {

    private static final String DEVICE = "device";

    private final LocalCopy copy;

    /** @param copy where the field is */
    public ReadFieldHistory(LocalCopy copy) {
        this.copy = copy;
    }

    /** Newest first; of a set what was put in and taken out. */
    public List<FieldVersion> of(String entity, Field field) {
        List<Version> versions = copy.read(view -> versions(view, entity, field).sorted(Version.BY_TIME.reversed()).toList());
        Origins origins = Origins.of(copy, versions.stream().map(version -> version.change().hash()).toList());
        return copy.read(view -> versions.stream().map(version -> read(view, field, version, origins)).toList());
    }

    private static Stream<Version> versions(View view, String entity, Field field) {
        ChangeLog log = view.log(view.kinds().scope(entity, field.type() == FieldType.SET ? field.register("") : field.name()));
        if (field.type() != FieldType.SET) {
            return log.history(entity, field.name()).stream();
        }
        return log.entity(entity).stream().flatMap(thing -> thing.registers().stream()).map(Register::field)
                .filter(register -> register.startsWith(field.register(""))).flatMap(register -> log.history(entity, register).stream());
    }

    private static FieldVersion read(View view, Field field, Version version, Origins origins) {
        boolean isMember = field.type() == FieldType.SET;
        String member = isMember ? version.edit().field().substring(field.register("").length()) : "";
        var values = new ValueWords(view);
        String words = isMember ? values.named(field, member).name() : values.of(field, version.value());
        return new FieldVersion(version.dot(), ThingName.person(view, version.change().by()), device(view, version),
                origins.bundle(version.change().hash()), origins.doubt(version.change().hash()), version.change().at().instant(),
                version.edit().field(), version.value(), words, isMember ? !version.value().equals(JsonValue.TRUE) : version.value().isNull());
    }

    /** A writer states its device in the log it writes. */
    private static String device(View view, Version version) {
        String writer = WriterStatement.entity(version.change().writer());
        return Stream.of(Scope.values()).flatMap(scope -> view.log(scope).entity(writer).stream())
                .flatMap(entity -> entity.register(DEVICE).stream()).map(register -> Offering.typed(register.latest().value()))
                .max(Comparator.naturalOrder()).orElse("");
    }
}
