package org.watchfloor.app.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.ui.SearchHit;

/** One line of Ctrl+K: icon, what it is called, what tells it apart. */
final class PaletteCell extends ListCell<SearchHit> {
  private final FontIcon icon = new FontIcon("mdi2m-magnify");
  private final Label title = new Label();
  private final Label detail = new Label();
  private final HBox line = new HBox(icon, title, gap(), detail);

  PaletteCell() {
    line.getStyleClass().add("palette-hit");
    title.getStyleClass().add("palette-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    detail.getStyleClass().add("palette-detail");
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  @Override
  protected void updateItem(@Nullable SearchHit hit, boolean isEmpty) {
    super.updateItem(hit, isEmpty);
    if (isEmpty || hit == null) {
      setGraphic(null);
      return;
    }
    icon.setIconLiteral(hit.icon());
    title.setText(hit.title());
    detail.setText(hit.detail());
    setGraphic(line);
  }
}
