package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.watchfloor.evacuation.vessel.view.SafetyTabs;
import org.watchfloor.evacuation.vessel.view.SafetyTabs.Part;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Subscriptions;

/** The page 转移: people on one tab, vessels on the other. */
public final class SafetyController implements Activated {
  private final SafetyTabs tabs;

  @FXML private TabPane parts;
  @FXML private Tab people;
  @FXML private Tab vessels;

  @Inject
  SafetyController(SafetyTabs tabs) {
    this.tabs = tabs;
  }

  @FXML
  private void initialize() {
    parts
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(tab -> tabs.shown().set(tab == vessels ? Part.VESSELS : Part.PEOPLE));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(
        tabs.shown(),
        part -> parts.getSelectionModel().select(part == Part.VESSELS ? vessels : people));
  }
}
