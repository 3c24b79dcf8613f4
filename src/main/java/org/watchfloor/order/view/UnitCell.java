package org.watchfloor.order.view;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.UiTexts;

/** A unit that can be taken in; the lead is marked. */
final class UnitCell extends ListCell<UnitChoice> {
  private final IssueViewModel model;
  private final UiTexts texts;
  private final CheckBox box = new CheckBox();

  UnitCell(IssueViewModel model, UiTexts texts, Runnable changed) {
    this.model = model;
    this.texts = texts;
    box.setFocusTraversable(false);
    box.setOnAction(event -> {
      UnitChoice unit = getItem();
      if (unit != null) {
        model.turn(unit);
        changed.run();
      }
    });
  }

  @Override
  protected void updateItem(@Nullable UnitChoice unit, boolean empty) {
    super.updateItem(unit, empty);
    if (empty || unit == null) {
      setGraphic(null);
      setText(null);
      return;
    }
    boolean leads = unit.equals(model.lead.get()) && !model.each.get();
    box.setSelected(unit.chosen().get());
    box.setText(leads ? texts.get("order.unit.lead", unit.unit().name()) : unit.unit().name());
    box.getStyleClass().remove("strong");
    if (leads) {
      box.getStyleClass().add("strong");
    }
    setGraphic(box);
    setText(null);
  }
}
