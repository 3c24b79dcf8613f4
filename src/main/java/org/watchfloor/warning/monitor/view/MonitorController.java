package org.watchfloor.warning.monitor.view;

import jakarta.inject.Inject;
import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.warning.monitor.view.MonitorDesk.Section;

/** The page 监测: its sections as tabs. */
public final class MonitorController implements Activated {
  private final MonitorDesk desk;

  @FXML private TabPane sections;
  @FXML private Tab stationsTab;
  @FXML private Tab stormsTab;

  @Inject
  MonitorController(MonitorDesk desk) {
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    sections
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(tab -> desk.front().set(tab == stormsTab ? Section.STORMS : Section.STATIONS));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(
        desk.front(),
        section ->
            sections
                .getSelectionModel()
                .select(section == Section.STORMS ? stormsTab : stationsTab));
  }
}
