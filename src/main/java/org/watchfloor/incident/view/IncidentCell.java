package org.watchfloor.incident.view;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.claim.ClaimItem;
import org.watchfloor.claim.desk.ClaimBoard;
import org.watchfloor.claim.desk.ClaimWords;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.LevelChip;

/** An incident in a list: severity and kind, place, number and age, and whose it is. */
final class IncidentCell extends ListCell<Incident> {
  private final IncidentWords words;
  private final UiTexts texts;
  private final ClaimBoard claims;
  private final ClaimWords claimWords;
  private final LevelChip chip = new LevelChip();
  private final Label type = new Label();
  private final Label mark = new Label();
  private final Label place = new Label();
  private final Label told = new Label();
  private final Label claim = new Label();
  private final VBox box;

  IncidentCell(IncidentWords words, UiTexts texts, ClaimBoard claims, ClaimWords claimWords) {
    this.words = words;
    this.texts = texts;
    this.claims = claims;
    this.claimWords = claimWords;
    type.getStyleClass().add("strong");
    mark.getStyleClass().add("unverified-mark");
    told.getStyleClass().add("muted");
    HBox head = new HBox(chip, type, mark);
    head.getStyleClass().add("row");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    mark.setMinWidth(Region.USE_PREF_SIZE);
    place.setWrapText(true);
    claim.setWrapText(true);
    box = new VBox(head, place, told, claim);
    box.getStyleClass().add("incident-cell");
    box.setMinWidth(0);
    box.setPrefWidth(0);
  }

  /** Says its age anew, and whose it is. */
  void turn() {
    Incident incident = getItem();
    if (incident != null && !isEmpty()) {
      told.setText(words.told(incident));
      showClaim(incident);
    }
  }

  private void showClaim(Incident incident) {
    ClaimItem held = claims.of(new ObjectRef(IncidentService.KIND, incident.id())).orElse(null);
    claim.setText(held == null ? "" : claimWords.mark(held));
    claim
        .getStyleClass()
        .setAll("label", held != null && held.standing().stale() ? "unverified-mark" : "muted");
    claim.setVisible(held != null);
    claim.setManaged(held != null);
  }

  @Override
  protected void updateItem(@Nullable Incident incident, boolean empty) {
    super.updateItem(incident, empty);
    setText(null);
    if (empty || incident == null) {
      setGraphic(null);
      return;
    }
    chip.show(incident.severity().rank(), words.severity(incident.severity()));
    type.setText(words.type(incident));
    mark.setText(texts.get("incident.mark.unverified"));
    mark.setVisible(!incident.verified());
    mark.setManaged(!incident.verified());
    place.setText(incident.details().place());
    told.setText(words.told(incident));
    showClaim(incident);
    setGraphic(box);
  }
}
