package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;

/** Notes who carries the goods of an order; all of it may stay empty. */
public final class DepartController {
  private final SuppliesViewModel model;
  private final Overlay overlay;
  private final UiTexts texts;
  private @Nullable TransferOrder order;

  @FXML private Label title;
  @FXML private TextField carrier;
  @FXML private TextField plate;
  @FXML private TextField phone;

  @Inject
  DepartController(SuppliesViewModel model, Overlay overlay, UiTexts texts) {
    this.model = model;
    this.overlay = overlay;
    this.texts = texts;
  }

  void begin(TransferOrder about) {
    order = about;
    title.setText(texts.get("supply.depart.title", about.number(), about.to().name()));
  }

  Node first() {
    return carrier;
  }

  @FXML
  private void back() {
    overlay.close();
  }

  @FXML
  private void depart() {
    TransferOrder about = order;
    overlay.close();
    if (about != null) {
      model.depart(about, carrier.getText(), plate.getText(), phone.getText());
    }
  }
}
