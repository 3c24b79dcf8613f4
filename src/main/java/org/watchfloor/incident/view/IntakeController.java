package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.place.PlaceIndex.Found;
import org.watchfloor.incident.IncidentService.Similar;
import org.watchfloor.incident.IncidentType;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.intake.Suggestion;
import org.watchfloor.incident.view.IntakeViewModel.Unfinished;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.GhostField;
import org.watchfloor.ui.dialog.Toasts;

/** The intake form: Tab goes on and takes what is suggested, Ctrl+Enter saves, Esc leaves. */
public final class IntakeController implements Activated {
  private final IntakeViewModel model;
  private final Intake intake;
  private final IncidentTypes types;
  private final Navigator navigator;
  private final Tasks tasks;
  private final Toasts toasts;
  private final Formats formats;
  private final UiTexts texts;

  @FXML private VBox root;
  @FXML private TextArea narrative;
  @FXML private HBox unfinishedRow;
  @FXML private Label unfinishedNote;
  @FXML private Button another;
  @FXML private Label because;
  @FXML private GhostField<IncidentType> type;
  @FXML private GhostField<Severity> severity;
  @FXML private TextField place;
  @FXML private Label located;
  @FXML private ListView<Found> found;
  @FXML private TextField occurred;
  @FXML private TextField source;
  @FXML private TextField caller;
  @FXML private CheckBox unverified;
  @FXML private VBox similarBox;
  @FXML private ListView<Similar> similar;
  @FXML private Label refusal;

  @Inject
  IntakeController(
      IntakeViewModel model,
      Intake intake,
      IncidentTypes types,
      Navigator navigator,
      Tasks tasks,
      Toasts toasts,
      Formats formats,
      UiTexts texts) {
    this.model = model;
    this.intake = intake;
    this.types = types;
    this.navigator = navigator;
    this.tasks = tasks;
    this.toasts = toasts;
    this.formats = formats;
    this.texts = texts;
  }

  Node first() {
    return narrative;
  }

  @FXML
  private void initialize() {
    type.setUp(
        types.list(),
        one -> one.name(texts.language().get()),
        IncidentType::key,
        texts.get("incident.intake.type-prompt"),
        name -> texts.get("incident.intake.ghost", name));
    severity.setUp(
        Arrays.asList(Severity.values()),
        one -> texts.name("incident.severity", one),
        one -> Integer.toString(one.rank()),
        texts.get("incident.intake.severity-prompt"),
        name -> texts.get("incident.intake.ghost", name));
    found.setItems(model.found());
    found.setCellFactory(list -> new FoundCell());
    found.setOnMouseClicked(event -> takePlace());
    similar.setItems(model.similar());
    similar.setCellFactory(list -> new SimilarCell());
    similar.setOnMouseClicked(event -> openSimilar());
    place.addEventFilter(KeyEvent.KEY_PRESSED, this::placeKey);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::formKey);
  }

  @Override
  public void onShow(Subscriptions life) {
    bind(narrative.textProperty(), model.narrative());
    bind(place.textProperty(), model.place());
    bind(occurred.textProperty(), model.occurred());
    bind(source.textProperty(), model.source());
    bind(caller.textProperty(), model.caller());
    unverified.selectedProperty().bindBidirectional(model.unverified());
    type.value().bindBidirectional(model.type());
    severity.value().bindBidirectional(model.severity());
    life.follow(model.suggestion(), this::suggest);
    life.follow(model.point(), this::located);
    life.follow(model.unfinished(), this::sayUnfinished);
    narrative.end();
    life.add(model.found().subscribe(() -> show(found, !model.found().isEmpty()))::unsubscribe);
    life.add(
        model.similar().subscribe(() -> show(similarBox, !model.similar().isEmpty()))::unsubscribe);
    show(found, !model.found().isEmpty());
    show(similarBox, !model.similar().isEmpty());
  }

  private static void bind(StringProperty field, StringProperty of) {
    field.bindBidirectional(of);
  }

  private void suggest(@Nullable Suggestion now) {
    type.suggestion().set(now == null ? null : now.type());
    severity.suggestion().set(now == null ? null : now.severity());
    because.setText(now == null ? "" : texts.get("incident.intake.because", now.because()));
  }

  private void located(@Nullable GeoPoint at) {
    located.setText(
        at == null
            ? texts.get("incident.intake.not-located")
            : texts.get("incident.intake.located", model.pointSource().said(at)));
  }

  private void sayUnfinished(@Nullable Unfinished left) {
    narrative.end();
    show(unfinishedRow, left != null);
    if (left != null) {
      unfinishedNote.setText(
          left.inForm()
              ? texts.get("incident.intake.unfinished", when(left.touched()))
              : texts.get("incident.intake.put-aside", left.aside(), when(left.touched())));
      show(another, left.inForm());
    }
  }

  /** Drafts of earlier versions do not say when they were typed. */
  private String when(Instant touched) {
    return touched.equals(Instant.EPOCH)
        ? texts.get("incident.intake.earlier")
        : formats.moment(touched);
  }

  @FXML
  private void resume() {
    model.resume();
    narrative.requestFocus();
    narrative.end();
  }

  @FXML
  private void another() {
    model.another();
    narrative.requestFocus();
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private void placeKey(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> found.getSelectionModel().selectNext();
      case UP -> found.getSelectionModel().selectPrevious();
      case ENTER -> {
        if (event.isShortcutDown()) {
          return;
        }
        takePlace();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void takePlace() {
    Found chosen = found.getSelectionModel().getSelectedItem();
    if (chosen == null && !model.found().isEmpty()) {
      chosen = model.found().getFirst();
    }
    if (chosen != null) {
      model.choose(chosen);
      place.end();
    }
  }

  private void formKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      save();
    } else if (event.getCode() == KeyCode.M && event.isShortcutDown()) {
      event.consume();
      pick();
    }
  }

  @FXML
  private void save() {
    model.save(this::saved, this::refused);
  }

  private void saved(String id) {
    intake.close();
    toasts.say(Message.of("incident.intake.saved", id));
    navigator.open(new ObjectRef("incident", id));
  }

  private void refused(Throwable failure) {
    if (failure instanceof RefusedException no) {
      refusal.setText(texts.say(no.said()));
      missing(no.said().key()).requestFocus();
    } else {
      tasks.report(failure);
    }
  }

  private Node missing(String key) {
    return switch (key) {
      case "incident.refused.noType" -> type;
      case "incident.refused.noSeverity" -> severity;
      case "incident.refused.noPlace" -> place;
      case "incident.refused.time", "incident.refused.future" -> occurred;
      default -> narrative;
    };
  }

  @FXML
  private void pick() {
    intake.pick();
  }

  @FXML
  private void discard() {
    model.clear();
    intake.close();
  }

  private void openSimilar() {
    Similar chosen = similar.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      intake.close();
      navigator.open(new ObjectRef("incident", chosen.incident().id()));
    }
  }

  private final class FoundCell extends ListCell<Found> {
    @Override
    protected void updateItem(@Nullable Found hit, boolean empty) {
      super.updateItem(hit, empty);
      if (empty || hit == null) {
        setText(null);
      } else {
        setText(
            hit.near().isEmpty()
                ? hit.place().name()
                : texts.get("incident.intake.near", hit.place().name(), hit.near()));
      }
    }
  }

  private final class SimilarCell extends ListCell<Similar> {
    @Override
    protected void updateItem(@Nullable Similar one, boolean empty) {
      super.updateItem(one, empty);
      if (empty || one == null) {
        setText(null);
        return;
      }
      var told = one.incident().details();
      setText(
          texts.get(
              "incident.intake.similar-line",
              one.incident().id(),
              types.name(told.type(), texts.language().get()),
              told.place(),
              Math.round(one.metres()),
              formats.age(told.receivedAt())));
    }
  }
}
