package org.watchfloor.app.wall;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.app.wall.shown.WallIncident;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.LevelChip;

/** One open incident on the wall: how grave, what, where, since when. JavaFX thread. */
final class IncidentLine extends VBox {
  private final WallIncident incident;
  private final UiTexts texts;
  private final Formats formats;
  private final Label age = new Label();

  IncidentLine(WallIncident incident, boolean attended, UiTexts texts, Formats formats) {
    this.incident = incident;
    this.texts = texts;
    this.formats = formats;
    getStyleClass().add("wall-incident");
    if (attended) {
      getStyleClass().add("attended");
    }
    Label kind = new Label(words(incident, texts));
    kind.getStyleClass().add("wall-kind");
    kind.setWrapText(true);
    kind.setMinWidth(0);
    LevelChip chip =
        LevelChip.of(
            incident.severity().rank(), texts.name("incident.severity", incident.severity()));
    HBox.setHgrow(kind, Priority.ALWAYS);
    HBox head = new HBox(chip, kind);
    head.getStyleClass().add("wall-row");
    Label area = new Label(incident.area().text());
    area.getStyleClass().add("wall-area");
    area.setWrapText(true);
    area.setMinWidth(0);
    HBox.setHgrow(area, Priority.ALWAYS);
    area.setMaxWidth(Double.MAX_VALUE);
    age.getStyleClass().add("wall-age");
    age.setMinWidth(Region.USE_PREF_SIZE);
    HBox foot = new HBox(area, age);
    foot.getStyleClass().add("wall-row");
    getChildren().addAll(head, foot);
    turn();
  }

  /** What happened, or that it is kept back. */
  static String words(WallIncident incident, UiTexts texts) {
    if (incident.dimmed()) {
      return texts.get("wall.incident.dimmed");
    }
    return incident.verified()
        ? incident.kind().text()
        : texts.get("wall.incident.unverified", incident.kind().text());
  }

  /** Says its age anew. */
  void turn() {
    age.setText(texts.get("wall.incident.age", formats.lasting(incident.since())));
  }
}
