package org.plenary.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.fixture.MemoryCopy;

class ShownNumberTest {

    private final MemoryCopy copy = MemoryCopy.begun("anna");

    private ShownNumber shown(String id) {
        return copy.read(view -> ShownNumber.of(view.find(id).orElseThrow(), view::find));
    }

    private void set(String id, JsonValue number) {
        copy.save(view -> List.of(view.set(id, ActionItem.TEXT, JsonValue.of("Send it")), view.set(id, ActionItem.NUMBER, number)));
    }

    @Test
    void aThingWithANumberIsCalledByIt() {
        set("action/k7q2wxyz12", JsonValue.of(12));
        assertThat(shown("action/k7q2wxyz12")).isEqualTo(new ShownNumber("A12", OptionalLong.of(12)));
    }

    @Test
    void untilThenItIsCalledByAShortFormOfItsId() {
        set("action/k7q2wxyz12", JsonValue.NULL);
        set("action/xwpgndac/3", JsonValue.of(0));
        set("action/k7", JsonValue.of(-4));
        assertThat(shown("action/k7q2wxyz12")).isEqualTo(new ShownNumber("A·k7q2", OptionalLong.empty()));
        assertThat(shown("action/xwpgndac/3")).isEqualTo(new ShownNumber("A·xwpg-3", OptionalLong.empty()));
        assertThat(shown("action/k7")).isEqualTo(new ShownNumber("A·k7", OptionalLong.empty()));
        assertThat(shown("action/k7").isProvisional()).isTrue();
    }

    @Test
    void aNumberThatAnotherThingClaimsIsNotItsOwnAlsoWhenThatIsDeleted() {
        set("action/one", JsonValue.of(7));
        set("action/two", JsonValue.of(7));
        copy.save(view -> List.of(view.set(Numbered.id("action", 7), Numbered.OF, JsonValue.of("action/one"))));
        assertThat(List.of(shown("action/one").words(), shown("action/two").words())).containsExactly("A7", "A·two");
        copy.save(view -> List.of(view.delete("action/one")));
        assertThat(shown("action/two").words()).isEqualTo("A·two");
    }
}
