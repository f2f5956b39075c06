package org.plenary.ui.settings;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.feature.review.SayWhoIAm;

/** Who works here, on which computer. UI thread. */
public final class YouViewModel {

    private final SayWhoIAm saying;
    private final Computer computer;
    private final Surroundings around;
    private final Runnable sayWhoIAm;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final StringProperty device = new SimpleStringProperty("");
    private String saved = "";

    private record Reading(String name, String device) { }

    /** @param sayWhoIAm asks who works here */
    YouViewModel(SayWhoIAm saying, Computer computer, Surroundings around, Runnable sayWhoIAm) {
        this.saying = saying;
        this.computer = computer;
        this.around = around;
        this.sayWhoIAm = sayWhoIAm;
    }

    /** The name on the roster; a sentence that nobody said where the roster does not know. */
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** What colleagues see as this computer's name; kept when the person leaves the field. */
    public StringProperty device() {
        return device;
    }

    /** Asks who works here. */
    public void change() {
        sayWhoIAm.run();
    }

    /** Keeps the computer's name. */
    public void keepDevice() {
        String typed = device.get().strip();
        if (!typed.equals(saved)) {
            saved = typed;
            around.background().write(() -> {
                computer.nameDevice(typed);
                return computer.device();
            }, now -> {
                saved = now;
                device.set(now);
            });
        }
    }

    /** Reads both. */
    void read() {
        around.background().read(() -> {
            String slug = computer.me();
            return new Reading(saying.find(slug).map(SayWhoIAm.Member::name).orElseGet(() -> around.texts().text("settings.nobody", slug)), computer.device());
        }, now -> {
            name.set(now.name);
            if (device.get().equals(saved)) {
                saved = now.device;
                device.set(now.device);
            }
        });
    }
}
