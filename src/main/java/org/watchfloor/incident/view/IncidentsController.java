package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.watchfloor.claim.desk.ClaimBoard;
import org.watchfloor.claim.desk.ClaimWords;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.view.IncidentsViewModel.Shown;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.FirstFocus;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.ObjectView;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.EmptyNote;
import org.watchfloor.ui.control.ObjectMenu;

/** The page 事件: the list, the open incident, its timeline. */
public final class IncidentsController implements Activated {
  private final IncidentsViewModel model;
  private final Intake intake;
  private final IncidentWords words;
  private final UiTexts texts;
  private final Ticker ticker;
  private final ObjectMenu objects;
  private final ClaimBoard claims;
  private final ClaimWords claimWords;
  private final List<IncidentCell> cells = new ArrayList<>();
  private final EmptyNote empty = new EmptyNote();
  private boolean following;

  @FXML private ToggleButton closed;
  @FXML private ListView<Incident> list;
  @FXML private Node opened;
  @FXML private EmptyNote nothingOpen;
  @FXML private ObjectView timelineController;

  @Inject
  IncidentsController(
      IncidentsViewModel model,
      Intake intake,
      IncidentWords words,
      UiTexts texts,
      Ticker ticker,
      ObjectMenu objects,
      ClaimBoard claims,
      ClaimWords claimWords) {
    this.model = model;
    this.intake = intake;
    this.words = words;
    this.texts = texts;
    this.ticker = ticker;
    this.objects = objects;
    this.claims = claims;
    this.claimWords = claimWords;
  }

  @FXML
  private void initialize() {
    list.setItems(model.list());
    list.setCellFactory(view -> cell());
    list.setPlaceholder(empty);
    nothingOpen.say(texts.get("incident.page.choose"));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    closed.selectedProperty().bindBidirectional(model.closed());
    objects.keys(list, () -> ref(model.selected().get()));
    objects.keys(opened, () -> ref(model.selected().get()));
  }

  private IncidentCell cell() {
    IncidentCell cell = new IncidentCell(words, texts, claims, claimWords);
    cells.add(cell);
    objects.on(cell, () -> cell.getItem() == null ? null : ref(cell.getItem().id()));
    return cell;
  }

  private static @Nullable ObjectRef ref(@Nullable String id) {
    return id == null ? null : new ObjectRef(IncidentService.KIND, id);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(ticker.every(() -> cells.forEach(IncidentCell::turn)));
    life.add(claims.follow(() -> cells.forEach(IncidentCell::turn)));
    life.add(model.follow());
    life.follow(model.selected(), this::open);
    life.follow(model.shown(), this::show);
    life.follow(model.ready(), ready -> sayWhyEmpty());
    life.add(model.list().subscribe(this::listed)::unsubscribe);
    listed();
  }

  /** The selection follows the open incident, not the place in the list. */
  private void listed() {
    sayWhyEmpty();
    following = true;
    String id = model.selected().get();
    model.list().stream()
        .filter(incident -> incident.id().equals(id))
        .findFirst()
        .ifPresentOrElse(
            list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    following = false;
    if (id == null && !model.list().isEmpty()) {
      model.selected().set(model.list().getFirst().id());
    }
  }

  private void chosen(@Nullable Incident incident) {
    if (incident != null && !following) {
      model.selected().set(incident.id());
    }
  }

  private void open(@Nullable String id) {
    if (id != null) {
      timelineController.show(new ObjectRef(IncidentService.KIND, id));
    }
    listed();
  }

  private void show(@Nullable Shown shown) {
    boolean first = shown != null && !opened.isVisible();
    opened.setVisible(shown != null);
    opened.setManaged(shown != null);
    nothingOpen.setVisible(shown == null);
    nothingOpen.setManaged(shown == null);
    if (first && timelineController instanceof FirstFocus timeline && list.isFocused()) {
      // The page opened before there was anything to write about.
      timeline.first().requestFocus();
    }
  }

  private void sayWhyEmpty() {
    String key = model.closed().get() ? "incident.page.none-closed" : "incident.page.none-open";
    empty.say(texts.get(model.ready().get() ? key : "ui.register.loading"));
  }

  @FXML
  private void report() {
    intake.open();
  }
}
