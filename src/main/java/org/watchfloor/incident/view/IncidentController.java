package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.claim.ClaimItem;
import org.watchfloor.claim.desk.ClaimActs;
import org.watchfloor.claim.desk.ClaimBoard;
import org.watchfloor.claim.desk.ClaimWords;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.Incident.Correction;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentField;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.view.IncidentsViewModel.Shown;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.EditedBy;
import org.watchfloor.ui.map.MapDesk;

/** The open incident: what is told of it, what was corrected, what can be done. */
public final class IncidentController implements Activated {
  private final IncidentsViewModel model;
  private final IncidentActs acts;
  private final IncidentWords words;
  private final MapDesk map;
  private final Formats formats;
  private final UiTexts texts;
  private final EditedBy editedBy;
  private final ClaimBoard claims;
  private final ClaimWords claimWords;
  private final ClaimActs claimActs;
  private final Subscriptions panelLife = new Subscriptions();
  private @Nullable String panelsOf;

  @FXML private HBox head;
  @FXML private Label title;
  @FXML private Label mark;
  @FXML private Label edited;
  @FXML private HBox claimRow;
  @FXML private Label claimed;
  @FXML private Button claim;
  @FXML private Button giveClaim;
  @FXML private Button letGo;
  @FXML private Label narrative;
  @FXML private GridPane facts;
  @FXML private VBox panels;
  @FXML private MenuButton correct;
  @FXML private Button verify;
  @FXML private Button link;
  @FXML private Button unlink;
  @FXML private Button close;
  @FXML private Button reopen;
  @FXML private Button onMap;

  @Inject
  IncidentController(
      IncidentsViewModel model,
      IncidentActs acts,
      IncidentWords words,
      MapDesk map,
      Formats formats,
      UiTexts texts,
      EditedBy editedBy,
      ClaimBoard claims,
      ClaimWords claimWords,
      ClaimActs claimActs) {
    this.model = model;
    this.acts = acts;
    this.words = words;
    this.map = map;
    this.formats = formats;
    this.texts = texts;
    this.editedBy = editedBy;
    this.claims = claims;
    this.claimWords = claimWords;
    this.claimActs = claimActs;
  }

  @FXML
  private void initialize() {
    for (IncidentField field : IncidentField.values()) {
      MenuItem item = new MenuItem(texts.name("incident.field", field));
      item.setOnAction(event -> acts.correct(incident(), field));
      correct.getItems().add(item);
    }
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(this::dropPanels);
    life.follow(model.shown(), this::show);
    life.add(editedBy.follow(this::showEdited));
    life.add(claims.follow(this::showClaim));
  }

  private void show(@Nullable Shown shown) {
    if (shown == null) {
      dropPanels();
      return;
    }
    Incident incident = shown.incident();
    head.getChildren().removeIf(node -> node.getStyleClass().contains("level-chip"));
    head.getChildren().addFirst(words.chip(incident.severity()));
    title.setText(
        texts.get("incident.page.heading", words.type(incident), incident.details().place()));
    mark.setText(status(incident));
    show(mark, !mark.getText().isEmpty());
    showEdited();
    showClaim();
    narrative.setText(incident.details().narrative());
    facts(shown);
    corrections(incident);
    show(verify, !incident.verified());
    show(link, incident.duplicateOf() == null && incident.open());
    show(unlink, incident.duplicateOf() != null);
    show(close, incident.open());
    show(reopen, !incident.open());
    show(onMap, incident.details().point() != null);
    showPanels(incident.id());
  }

  private void showEdited() {
    Shown shown = model.shown().getValue();
    editedBy.show(
        edited, shown == null ? null : new ObjectRef(IncidentService.KIND, shown.incident().id()));
  }

  /** Whose it is, with what can be done about that; one that is over is nobody's. */
  private void showClaim() {
    Shown shown = model.shown().getValue();
    if (shown == null) {
      return;
    }
    Incident incident = shown.incident();
    ClaimItem held = claims.of(new ObjectRef(IncidentService.KIND, incident.id())).orElse(null);
    boolean mine = held != null && claims.mine(held);
    claimed.setText(held == null ? texts.get("claim.line.none") : claimWords.line(held));
    claimed.getStyleClass().setAll("label");
    claimed
        .getStyleClass()
        .add(
            held == null
                ? "muted"
                : held.standing().stale() || held.disputed() ? "unverified-mark" : "strong");
    claim.setText(texts.get(held == null ? "claim.act.take" : "claim.act.takeOver"));
    show(claim, !mine);
    show(giveClaim, mine);
    show(letGo, mine);
    show(claimRow, incident.open() && incident.duplicateOf() == null);
  }

  private String status(Incident incident) {
    String plain = plainStatus(incident);
    if (!incident.contradictions().any()) {
      return plain;
    }
    String conflict = texts.get("incident.mark.conflict");
    return plain.isEmpty() ? conflict : texts.get("incident.mark.both", plain, conflict);
  }

  private String plainStatus(Incident incident) {
    if (!incident.open()) {
      return texts.get("incident.mark.closed");
    }
    if (incident.duplicateOf() != null) {
      return texts.get("incident.mark.duplicate", incident.duplicateOf());
    }
    return incident.verified() ? "" : texts.get("incident.mark.unverified");
  }

  private void facts(Shown shown) {
    IncidentDetails told = shown.incident().details();
    facts.getChildren().clear();
    fact("incident.fact.number", shown.incident().id());
    fact("incident.field.TYPE", words.typeAndClass(shown.incident()));
    fact(
        "incident.fact.times",
        texts.get(
            "incident.fact.times-value",
            formats.moment(told.occurredAt()),
            formats.moment(told.receivedAt())));
    fact(
        "incident.field.POINT",
        told.point() == null
            ? texts.get("incident.fact.no-point")
            : texts.say(told.pointSource().said(told.point())));
    factIfTold("incident.field.SOURCE", told.source());
    factIfTold("incident.field.CALLER", told.caller());
    if (!shown.duplicates().isEmpty()) {
      fact(
          "incident.fact.duplicates",
          shown.duplicates().stream().map(Incident::id).collect(Collectors.joining(" ")));
    }
    var closing = shown.incident().closing();
    if (closing != null) {
      fact(
          "incident.fact.closing",
          texts.get(
              "incident.fact.closing-value",
              closing.summary(),
              closing.reason(),
              closing.officer(),
              formats.moment(closing.at())));
    }
  }

  private void factIfTold(String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      fact(key, text);
    }
  }

  private void fact(String key, String text) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("muted");
    name.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setValignment(name, VPos.TOP);
    Label value = new Label(text);
    value.setWrapText(true);
    facts.addRow(facts.getRowCount(), name, value);
  }

  /** What stood there before, struck through, and why it no longer does. */
  private void corrections(Incident incident) {
    for (Correction change : incident.corrections()) {
      IncidentField field = change.field();
      boolean grade = field == null;
      Label name =
          new Label(
              grade
                  ? texts.get("incident.intake.severity")
                  : texts.name("incident.field", Objects.requireNonNull(field)));
      name.getStyleClass().add("muted");
      Label before = new Label(value(field, change.before()));
      before.getStyleClass().add("struck");
      before.setWrapText(true);
      Label after =
          new Label(
              texts.get(
                  "incident.fact.corrected",
                  value(field, change.after()),
                  change.reason(),
                  change.officer(),
                  formats.moment(change.at())));
      after.setWrapText(true);
      name.setMinWidth(Region.USE_PREF_SIZE);
      GridPane.setValignment(name, VPos.TOP);
      facts.addRow(facts.getRowCount(), name, new VBox(before, after));
    }
  }

  private String value(@Nullable IncidentField field, String stored) {
    return field == null ? words.severity(Severity.valueOf(stored)) : words.value(field, stored);
  }

  private void showPanels(String id) {
    if (id.equals(panelsOf)) {
      return;
    }
    dropPanels();
    panelsOf = id;
    for (ObjectPanel panel : acts.panels()) {
      Label heading = new Label(texts.get(panel.titleKey()));
      heading.getStyleClass().add("section-title");
      VBox card = new VBox(heading, panel.create(id, panelLife));
      card.getStyleClass().add("panel");
      panels.getChildren().add(card);
    }
    show(panels, !acts.panels().isEmpty());
  }

  private void dropPanels() {
    panelsOf = null;
    panelLife.close();
    panels.getChildren().clear();
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private Incident incident() {
    return Objects.requireNonNull(model.shown().get()).incident();
  }

  private ObjectRef ref() {
    return new ObjectRef(IncidentService.KIND, incident().id());
  }

  @FXML
  private void claim() {
    claimActs.take(ref());
  }

  @FXML
  private void giveClaim() {
    claimActs.give(ref());
  }

  @FXML
  private void letGo() {
    claimActs.release(ref());
  }

  @FXML
  private void severity() {
    acts.severity(incident());
  }

  @FXML
  private void verify() {
    acts.verify(incident());
  }

  @FXML
  private void link() {
    acts.link(incident());
  }

  @FXML
  private void unlink() {
    acts.unlink(incident());
  }

  @FXML
  private void print() {
    acts.print(incident());
  }

  @FXML
  private void close() {
    acts.close(incident());
  }

  @FXML
  private void reopen() {
    acts.reopen(incident());
  }

  @FXML
  private void onMap() {
    Incident now = incident();
    var at = now.details().point();
    if (at != null) {
      map.show(new ObjectRef(IncidentService.KIND, now.id()), at);
    }
  }
}
