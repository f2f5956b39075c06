package org.plenary.ui.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.minutes.Chair;
import org.plenary.feature.minutes.CirculationMail;
import org.plenary.feature.minutes.Life;
import org.plenary.feature.minutes.MinutesReading;
import org.plenary.feature.minutes.Remark;
import org.plenary.feature.minutes.VersionRow;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** The way to publication in four steps, the next one ready to be taken. */
final class LifePane extends VBox {

    private static final int HASH_SHOWN = 16;

    private final MinutesViewModel minutes;
    private final LifeViewModel model;
    private final Texts texts;
    private final VBox steps = new VBox();
    private final ComboBox<Chair> chair = new ComboBox<>();
    private final TextField deadline = new TextField();
    private final TextField reason = new TextField();
    private final TextField comment = new TextField();

    LifePane(MinutesViewModel minutes, Texts texts) {
        this.minutes = minutes;
        this.model = minutes.life();
        this.texts = texts;
        getStyleClass().add("minutes-card");
        Label title = new Label(texts.text("minutes.life"));
        title.getStyleClass().add("card-title");
        steps.getStyleClass().add("minutes-steps");
        deadline.textProperty().bindBidirectional(model.deadline());
        deadline.setAccessibleText(texts.text("minutes.deadline"));
        reason.textProperty().bindBidirectional(model.reason());
        reason.setPromptText(texts.text("minutes.reason"));
        reason.setAccessibleText(texts.text("minutes.reason"));
        comment.textProperty().bindBidirectional(model.comment());
        comment.setPromptText(texts.text("minutes.comment"));
        comment.setAccessibleText(texts.text("minutes.comment"));
        comment.setOnAction(event -> model.addComment());
        chair.setAccessibleText(texts.text("minutes.sign-off.who"));
        chair.setMaxWidth(Double.MAX_VALUE);
        chair.setConverter(new StringConverter<>() {
            @Override
            public String toString(Chair one) {
                return one == null ? "" : one.name();
            }

            @Override
            public Chair fromString(String name) {
                return null; // it is not typed in
            }
        });
        getChildren().addAll(title, steps);
        minutes.reading().subscribe(reading -> reading.ifPresent(this::show));
    }

    private void show(MinutesReading reading) {
        Life life = reading.latest().map(VersionRow::state).orElse(Life.DRAFT);
        List<Chair> before = chair.getItems();
        if (!before.equals(reading.chairs())) {
            chair.getItems().setAll(reading.chairs());
            chair.getSelectionModel().selectFirst();
        }
        steps.getChildren().setAll(readBack(reading));
        reading.latest().ifPresent(version -> steps.getChildren().addAll(standing(version, reading)));
        steps.getChildren().addAll(switch (life) {
            case DRAFT -> circulate("minutes.circulate", true);
            case CIRCULATED -> List.of(signOff(reading, true), mail(), again());
            case SIGNED_OFF -> List.of(publish(), again());
            case PUBLISHED, SUPERSEDED -> newVersion();
        });
        if (!reading.versions().isEmpty()) {
            steps.getChildren().addAll(remarks(reading));
        }
        reading.versions().reversed().stream().skip(1).forEach(version -> steps.getChildren().add(quiet(texts.text("minutes.version.before", version.number(),
                texts.text("minutes.state." + version.state().word()), version.signedOffBy()))));
    }

    private Node readBack(MinutesReading reading) {
        Label words = new Label(reading.toReadBack() == 0 ? texts.text("minutes.read-back.none")
                : texts.text("minutes.read-back.count", reading.readBack(), reading.toReadBack()));
        words.setWrapText(true);
        Button button = Icons.button(Feather.VOLUME_2, texts.text("minutes.read-back"), minutes::readBack);
        button.setDisable(reading.toReadBack() == 0);
        return box(words, button);
    }

    private List<Node> standing(VersionRow version, MinutesReading reading) {
        Label state = new Label(texts.text("minutes.version", version.number(), texts.text("minutes.state." + version.state().word())));
        state.getStyleClass().add("minutes-state");
        state.setWrapText(true);
        VBox box = box(state);
        version.deadline().filter(until -> version.state() == Life.CIRCULATED).ifPresent(until -> box.getChildren()
                .add(wrapped(texts.text("minutes.until", CirculationMail.moment(until, reading.zone())))));
        version.signedOffAt().ifPresent(at -> box.getChildren().add(wrapped(texts.text("minutes.signed.by", version.signedOffBy(),
                CirculationMail.moment(at, Optional.empty())))));
        version.published().ifPresent(at -> box.getChildren().add(wrapped(texts.text("minutes.published.at", CirculationMail.moment(at, Optional.empty())))));
        if (!version.reason().isEmpty()) {
            box.getChildren().add(wrapped(texts.text("minutes.because", version.reason())));
        }
        if (!version.hash().isEmpty()) {
            Label hash = version.isWhole() ? quiet(texts.text("minutes.hash", version.hash().substring(0, Math.min(HASH_SHOWN, version.hash().length()))))
                    : wrapped(texts.text("minutes.hash.differs"));
            hash.getStyleClass().add(version.isWhole() ? "minutes-hash" : "minutes-warning");
            box.getChildren().add(hash);
        }
        version.contested().forEach(field -> box.getChildren().add(Icons.button(Feather.GIT_MERGE, texts.text("minutes.conflict", texts.field("minutes", field)),
                () -> minutes.ways().openConflict(version.id(), field))));
        if (reading.isChanged()) {
            Button changes = Icons.button(Feather.EYE, texts.text(version.state().isFinal() ? "minutes.changed.published" : "minutes.changed.signed"),
                    () -> minutes.middle().set(Middle.CHANGES));
            changes.setWrapText(true);
            box.getChildren().add(changes);
        }
        return List.of(box);
    }

    private List<Node> circulate(String key, boolean isNext) {
        Label label = new Label(texts.text("minutes.deadline"));
        label.setLabelFor(deadline);
        label.getStyleClass().add("form-label");
        Label shown = quiet("");
        shown.textProperty().bind(model.deadlineShown());
        Button send = Icons.button(Feather.SEND, texts.text(key), model::circulate);
        if (isNext) {
            send.getStyleClass().add("accent");
        }
        return List.of(box(label, deadline, shown, send), mail());
    }

    private Node again() {
        Label label = new Label(texts.text("minutes.deadline"));
        label.setLabelFor(deadline);
        label.getStyleClass().add("form-label");
        Label shown = quiet("");
        shown.textProperty().bind(model.deadlineShown());
        return box(label, deadline, shown, Icons.button(Feather.SEND, texts.text("minutes.circulate.again"), model::circulate));
    }

    private List<Node> newVersion() {
        return List.of(box(reason, again()));
    }

    private Node signOff(MinutesReading reading, boolean isNext) {
        if (reading.chairs().isEmpty()) {
            return wrapped(texts.text("minutes.sign-off.nobody"));
        }
        Label who = new Label(texts.text("minutes.sign-off.who"));
        who.setLabelFor(chair);
        who.getStyleClass().add("form-label");
        Button sign = Icons.button(Feather.CHECK_CIRCLE, texts.text("minutes.sign-off"), () -> Optional.ofNullable(chair.getValue()).ifPresent(one -> model.signOff(one.id())));
        if (isNext) {
            sign.getStyleClass().add("accent");
        }
        return box(who, chair, sign);
    }

    private Node publish() {
        Button publish = Icons.button(Feather.GLOBE, texts.text("minutes.publish"), model::publish);
        publish.getStyleClass().add("accent");
        return box(quiet(texts.text("minutes.publish.help")), publish);
    }

    private Node mail() {
        return box(Icons.button(Feather.MAIL, texts.text("minutes.mail"), () -> model.mail(text -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)))));
    }

    private List<Node> remarks(MinutesReading reading) {
        Label title = new Label(texts.count("minutes.comments", reading.remarks().size()));
        title.getStyleClass().add("form-label");
        VBox box = box(title);
        reading.remarks().forEach(remark -> box.getChildren().add(remark(remark)));
        box.getChildren().addAll(comment, Icons.button(Feather.MESSAGE_SQUARE, texts.text("minutes.comment.add"), model::addComment));
        return List.of(box);
    }

    private Node remark(Remark remark) {
        return box(quiet(List.of(remark.author(), texts.text("minutes.version.short", remark.version()), remark.at().map(at -> CirculationMail.moment(at, Optional.empty())).orElse(""))
                .stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "))), wrapped(remark.text()));
    }

    private static VBox box(Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().add("minutes-step");
        return box;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label quiet(String words) {
        Label label = wrapped(words);
        label.getStyleClass().add("quiet");
        return label;
    }
}
