package org.plenary.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Texts;

/** What the program is, and the libraries it is made of. */
final class AboutPane extends VBox {

    AboutPane(About about, Texts texts) {
        getStyleClass().add("settings-part");
        Label name = new Label(texts.text("settings.about.name", about.version()));
        name.getStyleClass().add("card-title");
        Label format = new Label(texts.text("settings.about.format", about.format()));
        format.setWrapText(true);
        Label offline = new Label(texts.text("settings.about.offline"));
        offline.setWrapText(true);
        offline.getStyleClass().add("quiet");
        Label made = new Label(texts.text("settings.about.made"));
        made.getStyleClass().add("section-label");
        getChildren().addAll(name, format, offline, made, libraries());
    }

    private static GridPane libraries() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("settings-libraries");
        ColumnConstraints name = new ColumnConstraints();
        ColumnConstraints licence = new ColumnConstraints();
        licence.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, licence);
        int row = 0;
        for (Licences.Library library : Licences.all()) {
            Label what = new Label(library.name());
            what.setMinWidth(USE_PREF_SIZE);
            Label terms = new Label(library.licence());
            terms.setWrapText(true);
            Label from = new Label(library.address());
            from.getStyleClass().addAll("quieter", "small");
            from.setWrapText(true);
            grid.addRow(row++, what, new VBox(terms, from));
        }
        return grid;
    }
}
