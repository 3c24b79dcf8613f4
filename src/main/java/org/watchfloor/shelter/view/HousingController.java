package org.watchfloor.shelter.view;

import jakarta.inject.Inject;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.watchfloor.shelter.arrival.view.DeskController;
import org.watchfloor.shelter.arrival.view.DeskViewModel;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.FirstFocus;
import org.watchfloor.ui.Subscriptions;

/** The page 安置: the shelters on one tab, the arrival desk of one of them on the other. */
public final class HousingController implements Activated, FirstFocus {
  private final DeskViewModel desk;

  @FXML private TabPane parts;
  @FXML private Tab houses;
  @FXML private Tab arriving;
  @FXML private SheltersController sheltersController;
  @FXML private DeskController deskController;

  @Inject
  HousingController(DeskViewModel desk) {
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    parts.getSelectionModel().select(desk.shown().get() ? arriving : houses);
    parts
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(tab -> desk.shown().set(tab == arriving));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(
        desk.shown(),
        shown -> {
          parts.getSelectionModel().select(shown ? arriving : houses);
          if (shown) {
            deskController.first().requestFocus();
          }
        });
  }

  @Override
  public Node first() {
    return desk.shown().get() ? deskController.first() : sheltersController.first();
  }
}
