package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.feature.Outcome;

/** The published JSON Schema against the checks by hand: what one takes or refuses, so does the other, or here stands why not. */
class SchemaTest {

    private static final Schema SCHEMA = schema();
    private static final String GOOD = Samples.text(Samples.conversationSigned());

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("src/docs/bundle-1.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean schemaTakes(String bundle) {
        return SCHEMA.validate(bundle, InputFormat.JSON).isEmpty();
    }

    private static boolean handTakes(String bundle) {
        return Samples.read(bundle) instanceof Outcome.Done<Bundle>;
    }

    private static String altered(String from, String to) {
        assertThat(GOOD).contains(from);
        int at = GOOD.indexOf(from);
        return GOOD.substring(0, at) + to + GOOD.substring(at + from.length());
    }

    static Stream<String> goodBundles() throws NotReadable {
        List<Change> all = Samples.conversation();
        List<Change> gap = all.stream().filter(c -> c.seq() != 2).toList();
        Change unknown = new ChangeReader(Limits.STANDARD).read("{\"at\":\"2026-11-20T12:00:00.000Z/999999999\",\"by\":\"ng\",\"edits\":["
                + "{\"entity\":\"note/ö/1\",\"field\":\"x\",\"mood\":{\"a\":[null,-9007199254740991]},\"replaces\":[],\"value\":{}}],"
                + "\"previous\":\"\",\"seq\":1,\"writer\":\"k7qm3xab\",\"zone\":[]}");
        return Stream.of(Samples.eventful(), Samples.conversationSigned(), Samples.full(all), Samples.full(List.of()), Samples.full(gap),
                Samples.delta(all.subList(0, 4), all), Samples.delta(all, all), Samples.full(List.of(unknown))).map(Samples::text);
    }

    @ParameterizedTest
    @MethodSource("goodBundles")
    void bothTakeAGoodBundle(String bundle) {
        assertThat(SCHEMA.validate(bundle, InputFormat.JSON)).isEmpty();
        assertThat(Samples.read(bundle)).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "\"review-bundle\" | \"bundle\"",
        "\"version\": 1 | \"version\": 2",
        "\"version\": 1 | \"version\": \"1\"",
        "\"review\": \"rv-5d2m8tq1\" | \"review\": \"5d2m8tq1\"",
        "\"review\": \"rv-5d2m8tq1\" | \"review\": 1",
        "\"review\" | \"preview\"",
        "\"made\" | \"maid\"",
        "{\"at\": \"2026-11-20T12:01:00.000Z\" | {\"at\": \"2026-11-20 12:01\"",
        "\"by\": \"anna-keller\", | ^^",
        "\"app\": \"0.1.0\" | \"app\": 1",
        "\"since\": {} | \"since\": []",
        "\"since\": {} | \"since\": {\"a\": [1]}",
        "\"k7qm3xab\": [3, | \"k7qm3xab\": [0,",
        "\"k7qm3xab\": [3, | \"k7qm3xab\": [3.5,",
        "\"k7qm3xab\": [3, | \"k7qm3xab\": [",
        "\"k7qm3xab\": [3, | \"keller\": [3,",
        "\"have\": | \"halve\":",
        "\"changes\": | \"change\":",
        "\"changes\": [ | \"changes\": [7,",
        "\"signatures\": | \"signature\":",
        "\"signatures\": [ | \"signatures\": [7,",
        "\"since\": {} | \"since\": {}, \"beyond\": []",
        "\"since\": {} | \"since\": {}, \"attachments\": {\"../../x\": 1}",
        "\"since\": {} | \"since\": {}, \"attachments\": [\"0123456789012345678901234567890123456789012345678901234567890123\"]",
        "\"since\": {} | \"since\": {}, \"attachments\": {\"0123456789012345678901234567890123456789012345678901234567890123\": -1}",
        "\"since\": {} | \"since\": {}, \"x\": 1.5",
        "\"since\": {} | \"since\": {}, \"x\": 9007199254740992",
        "\"since\": {} | \"since\": {}, \"x\": \"\\u0000\"",
        "T12:00:00.000Z/0 | T12:00:00.000Z",
        "T12:00:00.000Z/0 | T12:00:00.000Z/00",
        "\"by\":\"anna-keller\" | \"by\":\"\"",
        "\"by\":\"anna-keller\" | \"by\":\"anna keller\"",
        "\"by\":\"anna-keller\", | ^^",
        "\"edits\":[ | \"edits\":[7,",
        "\"previous\":\"\" | \"previous\":\"sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"",
        "\"previous\":\"sha256- | \"previous\":\"",
        "\"seq\":1, | \"seq\":\"1\",",
        "\"seq\":1, | ^^",
        "\"writer\":\"k7qm3xab\" | \"writer\":\"k7qm3xa\"",
        "\"writer\":\"k7qm3xab\" | \"writter\":\"k7qm3xab\"",
        "\"entity\":\"agenda-item/7hq2\" | \"entity\":\"agenda-item\"",
        "\"entity\":\"agenda-item/7hq2\" | \"entity\":\"agenda-item/7 hq2\"",
        "\"entity\":\"agenda-item/7hq2\" | \"entity\":\"Agenda/7hq2\"",
        "\"field\":\"minutes\" | \"field\":\"\"",
        "\"field\":\"minutes\" | \"field\":null",
        "\"value\":-15 | \"value\":-15.5",
        "\"value\":-15 | \"value\":{\"a\":[0.5]}",
        "\"value\":-15 | \"value\":\"a\\u0000b\"",
        ",\"value\":-15 | ^^",
        "\"replaces\":[],\"value\":-15 | \"replaces\":{},\"value\":-15",
        "\"replaces\":[],\"value\":-15 | \"value\":-15",
        "k7qm3xab:2: | k7qm3xab:02:",
        "\"observed\":[ | \"observed\":[1,",
        "\"key\": | \"kay\":",
        "\"heads\": { | \"heads\": {\"x\": 1, ",
        "\"frame\": \"sha256- | \"frame\": \"md5-",
        "\"jws\": \"ey | \"jws\": \"=="})
    void bothRefuseABrokenStructure(String from, String to) {
        String broken = altered(from, to);
        assertThat(schemaTakes(broken)).as("schema").isFalse();
        assertThat(handTakes(broken)).as("by hand").isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "a schema sees no order of members | \"format\": | \"note\": 1, \"format\":",
        "nor in a change | \"at\":\"2026-11-20T12:00:10.000Z/0\",\"by\":\"anna-keller\" | \"by\":\"anna-keller\",\"at\":\"2026-11-20T12:00:10.000Z/0\"",
        "it sees one of two members of a name | \"since\": {} | \"since\": {}, \"since\": {}",
        "it knows no calendar | \"at\": \"2026-11-20 | \"at\": \"2026-11-31",
        "it cannot count in pairs | \"k7qm3xab\": [3, | \"k7qm3xab\": [3, \"sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\", 4,",
        "it compares no neighbours | [\"k7qm3xab:2:C1ES9ukbhXJDAGOH\",\"t4ws9dpe:2:Z8r3HYsmxnW2rCk5\"] | [\"t4ws9dpe:2:Z8r3HYsmxnW2rCk5\",\"k7qm3xab:2:C1ES9ukbhXJDAGOH\"]",
        "it knows no normal forms | agenda-item/7hq2 | agenda-item/e\u0301",
        "it knows no half characters | adequate | \\ud800",
        "it takes -0 and 1.0 for whole numbers | \"value\":-15 | \"value\":-0",
        "it takes 1e1 for a whole number | \"value\":-15 | \"value\":1e1",
        "it computes no hashes | adequate | inadequate",
        "it knows no curve | \"key\": \"2 | \"key\": \"3",
        "it verifies nothing | \"frame\": \"sha256-X | \"frame\": \"sha256-Y",
        "it does not look beside the file | \"since\": {} | \"since\": {}, \"attachments\": {\"0123456789012345678901234567890123456789012345678901234567890123\": 1}",
        "it does not compare members | \"k7qm3xab\": [3, | \"k7qm3xab\": [4,"})
    void onlyTheChecksByHandSeeTheRest(String why, String from, String to) {
        String broken = altered(from, to);
        assertThat(schemaTakes(broken)).as(why).isTrue();
        assertThat(handTakes(broken)).as("by hand").isFalse();
    }
}
