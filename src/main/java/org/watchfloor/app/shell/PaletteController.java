package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.EmptyNote;
import org.watchfloor.ui.control.SearchField;
import org.watchfloor.ui.dialog.Overlay;

/** The field and the list of Ctrl+K: arrows choose, Enter opens, Esc leaves. */
public final class PaletteController {
  private final PaletteViewModel model;
  private final Navigator navigator;
  private final Overlay overlay;
  private final UiTexts texts;
  private final EmptyNote empty = new EmptyNote();

  private boolean wanted;

  @FXML private SearchField query;
  @FXML private ListView<SearchHit> hits;

  @Inject
  PaletteController(PaletteViewModel model, Navigator navigator, Overlay overlay, UiTexts texts) {
    this.model = model;
    this.navigator = navigator;
    this.overlay = overlay;
    this.texts = texts;
  }

  /** What gets the cursor. */
  Node first() {
    return query;
  }

  @FXML
  private void initialize() {
    hits.setItems(model.hits());
    hits.setCellFactory(list -> new PaletteCell());
    hits.setPlaceholder(empty);
    hits.setOnMouseClicked(event -> open(hits.getSelectionModel().getSelectedItem()));
    empty.icon("mdi2k-keyboard-outline");
    query.textProperty().subscribe(this::typed);
    // A change listener added after setItems comes after the list's own, which moves the selection.
    model
        .hits()
        .addListener(
            (ListChangeListener<SearchHit>) change -> hits.getSelectionModel().selectFirst());
    model.answers().subscribe(count -> answered());
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
  }

  private void typed(String text) {
    wanted = false;
    model.search(text);
    empty.say(
        text.isBlank()
            ? texts.get("app.palette.hint")
            : texts.get("app.palette.nothing", text.strip()));
  }

  private void choose(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> enter();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int size = hits.getItems().size();
    if (size > 0) {
      int next = Math.floorMod(hits.getSelectionModel().getSelectedIndex() + by, size);
      hits.getSelectionModel().select(next);
      hits.scrollTo(next);
    }
  }

  /** Opens the hit; while those of an earlier word are still shown it waits for the right ones. */
  private void enter() {
    if (model.answered()) {
      open(hits.getSelectionModel().getSelectedItem());
    } else {
      wanted = true;
    }
  }

  private void answered() {
    if (wanted) {
      wanted = false;
      enter();
    }
  }

  private void open(@Nullable SearchHit hit) {
    if (hit != null) {
      overlay.close();
      hit.open().accept(navigator);
    }
  }
}
