package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.ObjectMenu;
import org.watchfloor.ui.map.SavedView;
import org.watchfloor.ui.map.SavedViews;

/** The named views of this seat: one click or one key shows one, a name and Enter keeps one. */
public final class ViewsController implements Activated {
  private final SavedViews saved;
  private final ObjectMenu objects;
  private final UiTexts texts;

  @FXML private VBox views;
  @FXML private Label none;
  @FXML private TextField name;

  @Inject
  ViewsController(SavedViews saved, ObjectMenu objects, UiTexts texts) {
    this.saved = saved;
    this.objects = objects;
    this.texts = texts;
  }

  @Override
  public void onShow(Subscriptions life) {
    ListChangeListener<SavedView> changed = change -> fill();
    var all = saved.views();
    all.addListener(changed);
    life.add(() -> all.removeListener(changed));
    fill();
  }

  @FXML
  private void save() {
    if (saved.save(name.getText())) {
      name.clear();
    }
  }

  private void fill() {
    views.getChildren().clear();
    int key = 1;
    for (SavedView view : saved.views()) {
      views.getChildren().add(row(view, key++));
    }
    none.setVisible(saved.views().isEmpty());
    none.setManaged(saved.views().isEmpty());
  }

  private HBox row(SavedView view, int key) {
    Label digit = new Label(key <= 9 ? texts.get("map.views.key", key) : "");
    digit.getStyleClass().add("map-key");
    Button show = new Button(view.name());
    show.getStyleClass().add("map-view");
    show.setMnemonicParsing(false);
    show.setMaxWidth(Double.MAX_VALUE);
    show.setOnAction(event -> saved.show(view));
    objects.on(show, view::ref);
    objects.keys(show, view::ref);
    HBox.setHgrow(show, Priority.ALWAYS);
    Button forget = new Button();
    forget.setGraphic(new FontIcon("mdi2c-close"));
    forget.getStyleClass().add("map-close");
    String words = texts.get("map.views.forget", view.name());
    forget.setAccessibleText(words);
    forget.setTooltip(new Tooltip(words));
    forget.setOnAction(event -> saved.remove(view));
    HBox row = new HBox(digit, show, forget);
    row.getStyleClass().add("row");
    return row;
  }
}
