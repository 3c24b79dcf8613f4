package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.Place;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;

/** The list of keys: everywhere, of this page, and of the pages. */
public final class HelpController {
  private final Navigator navigator;
  private final PageKeys pageKeys;
  private final Set<Command> commands;
  private final Set<KeyHint> hints;
  private final UiTexts texts;
  private final Overlay overlay;

  @FXML private HBox columns;
  @FXML private Button close;

  @Inject
  HelpController(
      Navigator navigator,
      PageKeys pageKeys,
      Set<Command> commands,
      Set<KeyHint> hints,
      UiTexts texts,
      Overlay overlay) {
    this.navigator = navigator;
    this.pageKeys = pageKeys;
    this.commands = commands;
    this.hints = hints;
    this.texts = texts;
    this.overlay = overlay;
  }

  /** What gets the cursor. */
  Node first() {
    return close;
  }

  @FXML
  private void initialize() {
    columns.getChildren().add(column("app.help.pages", pages()));
    columns.getChildren().add(column("app.help.everywhere", everywhere()));
    Map<String, String> here = here();
    if (!here.isEmpty()) {
      columns.getChildren().add(column("app.help.here", here));
    }
  }

  @FXML
  private void close() {
    overlay.close();
  }

  private Map<String, String> pages() {
    Map<String, String> keys = new TreeMap<>();
    for (Page page : navigator.pages()) {
      pageKeys.key(page).ifPresent(key -> keys.put(key, texts.get(page.titleKey())));
    }
    return keys;
  }

  private Map<String, String> everywhere() {
    Map<String, String> keys = new TreeMap<>();
    keys.put(ShellKeys.SEARCH, texts.get("app.help.search"));
    keys.put(ShellKeys.HELP, texts.get("app.help.title"));
    keys.put(ShellKeys.BACK, texts.get("app.help.back"));
    keys.put(ShellKeys.FORWARD, texts.get("app.help.forward"));
    for (Command command : commands) {
      String key = command.key();
      if (key != null) {
        keys.put(key, texts.get(command.titleKey()));
      }
    }
    return keys;
  }

  private Map<String, String> here() {
    Map<String, String> keys = new TreeMap<>();
    Place place = navigator.place().get();
    List<KeyHint> ofPage =
        hints.stream()
            .filter(hint -> place != null && hint.page().equals(place.page()))
            .sorted(Comparator.comparing(KeyHint::key))
            .toList();
    ofPage.forEach(hint -> keys.put(hint.key(), texts.get(hint.textKey())));
    return keys;
  }

  private VBox column(String titleKey, Map<String, String> keys) {
    Label title = new Label(texts.get(titleKey));
    title.getStyleClass().add("section-title");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-grid");
    int row = 0;
    for (Map.Entry<String, String> entry : keys.entrySet()) {
      Label key = new Label(PageKeys.readable(entry.getKey()));
      key.getStyleClass().add("key-cap");
      grid.addRow(row++, key, new Label(entry.getValue()));
    }
    VBox column = new VBox(title, grid);
    column.getStyleClass().add("help-column");
    return column;
  }
}
