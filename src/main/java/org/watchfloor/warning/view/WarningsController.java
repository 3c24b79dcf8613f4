package org.watchfloor.warning.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.EmptyNote;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.intake.WarningFeed;
import org.watchfloor.warning.intake.WatchedFolder;
import org.watchfloor.warning.view.WarningsViewModel.Shown;

/** The page 预警: what is in force, what is over, and the open one beside them. */
public final class WarningsController implements Activated {
  private final WarningsViewModel model;
  private final WarningActs acts;
  private final WatchedFolder folder;
  private final WarningFeed feed;
  private final WarningNames names;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Ticker ticker;
  private final Navigator navigator;
  private final List<WarningCell> cells = new ArrayList<>();
  private final ObservableList<Warning> inForce = FXCollections.observableArrayList();
  private final ObservableList<Warning> over = FXCollections.observableArrayList();
  private boolean following;

  @FXML private Label summary;
  @FXML private Button watch;
  @FXML private ListView<Warning> standing;
  @FXML private ListView<Warning> ended;
  @FXML private Label endedTitle;
  @FXML private Node opened;
  @FXML private EmptyNote nothing;

  @Inject
  WarningsController(
      WarningsViewModel model,
      WarningActs acts,
      WatchedFolder folder,
      WarningFeed feed,
      WarningNames names,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      Ticker ticker,
      Navigator navigator) {
    this.model = model;
    this.acts = acts;
    this.folder = folder;
    this.feed = feed;
    this.names = names;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    this.ticker = ticker;
    this.navigator = navigator;
  }

  @FXML
  private void initialize() {
    nothing.icon("mdi2w-weather-cloudy-alert");
    setUp(standing, inForce, "warning.none");
    setUp(ended, over, "warning.none.ended");
  }

  private void setUp(ListView<Warning> list, ObservableList<Warning> rows, String emptyKey) {
    list.setItems(rows);
    list.setCellFactory(view -> {
      WarningCell cell = new WarningCell(names, texts, formats, clock);
      cells.add(cell);
      return cell;
    });
    EmptyNote empty = new EmptyNote();
    empty.say(texts.get(emptyKey));
    list.setPlaceholder(empty);
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
  }

  private void chosen(@Nullable Warning warning) {
    if (warning != null && !following) {
      model.selected().set(warning.id());
    }
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.shown(), this::show);
    life.add(
        ticker.every(() -> {
          cells.forEach(WarningCell::turn);
          model.turn();
        }));
    showFolder();
  }

  private void show(Shown shown) {
    summary.setText(texts.get("warning.summary", shown.standing().size()));
    following = true;
    set(inForce, shown.standing());
    set(over, shown.ended());
    String open = shown.open().map(one -> one.warning().id()).orElse("");
    select(standing, open);
    select(ended, open);
    following = false;
    boolean any = shown.open().isPresent();
    opened.setVisible(any);
    opened.setManaged(any);
    nothing.setVisible(!any);
    nothing.say(texts.get(shown.read() ? "warning.none.page" : "ui.register.loading"));
    endedTitle.setText(texts.get("warning.ended", shown.ended().size()));
  }

  private static void set(ObservableList<Warning> rows, List<Warning> now) {
    if (!rows.equals(now)) {
      rows.setAll(now);
    }
  }

  /** The selection follows the open warning, not the place in the list. */
  private static void select(ListView<Warning> list, String id) {
    list.getItems().stream()
        .filter(warning -> warning.id().equals(id))
        .findFirst()
        .ifPresentOrElse(
            list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
  }

  private void showFolder() {
    watch.setText(
        texts.get(
            folder.folder().isEmpty() && feed.address().isEmpty()
                ? "warning.folder.none"
                : "warning.folder.watched"));
  }

  @FXML
  private void bringIn() {
    navigator.open("import");
  }

  @FXML
  private void type() {
    acts.type();
  }

  @FXML
  private void watch() {
    acts.watch(this::showFolder);
  }
}
