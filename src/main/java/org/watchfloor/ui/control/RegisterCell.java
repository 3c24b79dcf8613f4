package org.watchfloor.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell of a register. */
final class RegisterCell<T> extends TableCell<T, T> {
  private final RegisterColumn<T> column;

  RegisterCell(RegisterColumn<T> column) {
    this.column = column;
    setAlignment(column.number() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(@Nullable T row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setText(null);
      setGraphic(null);
    } else if (column.graphic() != null) {
      setText(null);
      setGraphic(column.graphic().apply(row));
    } else {
      setText(column.text().apply(row));
      setGraphic(null);
    }
  }
}
