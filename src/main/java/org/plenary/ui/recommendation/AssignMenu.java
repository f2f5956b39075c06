package org.plenary.ui.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;

/** The items of a menu that chooses one of several, with a sign at the present one. */
final class AssignMenu {

    private AssignMenu() { }

    /**
     * The items.
     *
     * @param none what is chosen by taking away what there is; stands last
     * @param present the id of the present one; empty for none
     */
    static List<MenuItem> items(List<Option> options, Option none, String present, Consumer<Option> choose) {
        var items = new ArrayList<MenuItem>();
        options.forEach(option -> items.add(item(option, present, choose)));
        items.add(new SeparatorMenuItem());
        items.add(item(none, present, choose));
        return items;
    }

    private static MenuItem item(Option option, String present, Consumer<Option> choose) {
        Text sign = Icons.icon(Feather.CHECK);
        sign.setVisible(option.id().equals(present));
        MenuItem item = new MenuItem(option.words(), sign);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> choose.accept(option));
        return item;
    }
}
