package org.plenary.ui.assessment;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenary.feature.assessment.Subject;
import org.plenary.ui.kit.MarkdownView;
import org.plenary.ui.kit.Texts;

/** What the reviewed organisation says it did, in its own words and phases. */
final class AccountsPane extends VBox {

    AccountsPane(List<Subject.Account> accounts, Texts texts, WaysOut ways) {
        getStyleClass().add("accounts");
        Label title = new Label(texts.text("assessment.accounts"));
        title.getStyleClass().add("section-label");
        getChildren().add(title);
        if (accounts.isEmpty()) {
            getChildren().add(words(texts.text("assessment.accounts.none"), "quiet"));
        }
        String phase = "";
        for (Subject.Account account : accounts) {
            if (!account.phase().isEmpty() && !account.phase().equals(phase)) {
                getChildren().add(words(account.phase(), "phase"));
            }
            phase = account.phase();
            MarkdownView text = new MarkdownView(ways::openLink);
            text.show(account.text());
            VBox entry = new VBox(text);
            entry.getStyleClass().add("account");
            if (!account.source().isEmpty()) {
                entry.getChildren().add(words(account.source(), "source"));
            }
            getChildren().add(entry);
        }
    }

    private static Label words(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
