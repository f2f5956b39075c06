package org.plenary.ui.register;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.Register;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** Says who gives the numbers while something waits for one, and lets that be done. */
final class NumbersBar extends HBox {

    private final RegisterViewModel model;
    private final Texts texts;
    private final Label words = new Label();
    private final Button give;
    private final Button take;

    NumbersBar(RegisterViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("register-numbers");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        give = Icons.button(Feather.HASH, "", model::giveNumbers);
        take = Icons.button(Feather.USER_CHECK, texts.text("register.numbers.take"), model::takeOverNumbers);
        getChildren().addAll(words, take, give);
        model.register().subscribe(this::show);
    }

    private void show(Optional<Register> register) {
        Register.Numbers numbers = register.map(Register::numbers).orElse(Register.NONE.numbers());
        boolean wanted = numbers.waiting() > 0 || numbers.clashes() > 0 || !numbers.rivals().isEmpty();
        setVisible(wanted);
        setManaged(wanted);
        words.setText(!numbers.rivals().isEmpty() ? texts.text("register.numbers.rivals", String.join(", ", numbers.rivals()))
                : numbers.clashes() > 0 ? texts.count("register.numbers.clash", numbers.clashes())
                : numbers.giver().isEmpty() ? texts.count("register.numbers.nobody", numbers.waiting())
                : numbers.isMe() ? texts.count("register.numbers.mine", numbers.waiting()) : texts.count("register.numbers.theirs", numbers.waiting(), numbers.giver()));
        give.setText(texts.text("register.numbers.give", numbers.waiting()));
        give.setVisible(numbers.isMe() && numbers.waiting() > 0);
        give.setManaged(give.isVisible());
        take.setVisible(!numbers.isMe());
        take.setManaged(take.isVisible());
    }
}
