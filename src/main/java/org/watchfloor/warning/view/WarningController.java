package org.watchfloor.warning.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.CountdownLabel;
import org.watchfloor.warning.Notice;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.Warning.Received;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.WarningState;
import org.watchfloor.warning.WarningWords;
import org.watchfloor.warning.Way;
import org.watchfloor.warning.view.WarningsViewModel.Opened;

/** The open warning: what is to be decided first, then what it says and where it comes from. */
public final class WarningController implements Activated {
  private static final Duration SOON = Duration.ofHours(1);

  private final WarningsViewModel model;
  private final WarningActs acts;
  private final WarningNames names;
  private final List<ObjectPanel> others;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Ticker ticker;
  private final Subscriptions panelLife = new Subscriptions();
  private @Nullable String panelsOf;
  private @Nullable Opened now;
  private @Nullable CountdownLabel left;

  @FXML private HBox head;
  @FXML private Label title;
  @FXML private Label issuer;
  @FXML private VBox panels;
  @FXML private VBox notes;
  @FXML private Label text;
  @FXML private Label instructionTitle;
  @FXML private Label instruction;
  @FXML private GridPane facts;
  @FXML private VBox chain;
  @FXML private Button lift;
  @FXML private Button onMap;

  @Inject
  WarningController(
      WarningsViewModel model,
      WarningActs acts,
      WarningNames names,
      Set<ObjectPanel> panels,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      Ticker ticker) {
    this.model = model;
    this.acts = acts;
    this.names = names;
    this.others =
        panels.stream()
            .filter(panel -> panel.kind().equals(WarningService.KIND))
            .sorted(Comparator.comparingInt(ObjectPanel::order))
            .toList();
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    this.ticker = ticker;
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(this::dropPanels);
    life.follow(model.shown(), shown -> show(shown.open().orElse(null)));
    life.add(
        ticker.every(() -> {
          if (left != null) {
            left.tick();
          }
        }));
  }

  private void show(@Nullable Opened opened) {
    now = opened;
    if (opened == null) {
      dropPanels();
      return;
    }
    Warning warning = opened.warning();
    Notice notice = warning.notice();
    WarningState state = warning.state(clock.instant());
    showHead(warning, state);
    showNotes(opened, state);
    text.setText(notice.description().isEmpty() ? notice.headline() : notice.description());
    show(text, !text.getText().isEmpty());
    instruction.setText(notice.instruction());
    show(instruction, !notice.instruction().isEmpty());
    show(instructionTitle, !notice.instruction().isEmpty());
    showFacts(warning, state);
    chain.getChildren().setAll(warning.received().reversed().stream().map(this::line).toList());
    Warning.Lift told = warning.lift();
    if (told != null) {
      chain
          .getChildren()
          .addFirst(
              wrapped(
                  texts.get(
                      "warning.chain.lifted",
                      formats.moment(told.at()),
                      told.informant(),
                      told.reason(),
                      told.by())));
    }
    show(lift, state.standing());
    show(onMap, acts.place(warning).isPresent());
    showPanels(warning.id());
  }

  private void showHead(Warning warning, WarningState state) {
    head.getChildren().removeIf(node -> node instanceof Label label && label != title);
    head.getChildren().addFirst(names.chip(warning.colour()));
    title.setText(names.title(warning));
    Notice notice = warning.notice();
    issuer.setText(
        texts.get(
            "warning.issued",
            notice.issuer(),
            formats.moment(notice.sent()),
            formats.age(notice.sent())));
    CountdownLabel countdown = new CountdownLabel(formats, clock);
    left = state.standing() ? countdown : null;
    if (state.standing()) {
      countdown.count(notice.until(), SOON);
    } else {
      countdown.setText(
          texts.get(
              "warning.cell.over",
              texts.name("warning.state", state),
              formats.moment(warning.end())));
    }
    countdown.setMinWidth(Region.USE_PREF_SIZE);
    head.getChildren().add(countdown);
  }

  /** What an officer must know before acting on it. */
  private void showNotes(Opened opened, WarningState state) {
    notes.getChildren().clear();
    if (!opened.here()) {
      note("warning.note.elsewhere", "failed");
    }
    if (opened.warning().withoutAlert()) {
      note("warning.note.withoutAlert", "failed");
    }
    if (state == WarningState.COMING) {
      note("warning.note.coming", "strong");
    }
    if (opened.warning().onlyTyped()) {
      note("warning.note.typed", "strong");
    }
    for (Message note : WarningWords.notes(opened.warning().notice())) {
      Label line = wrapped(texts.say(note));
      line.getStyleClass().add("muted");
      notes.getChildren().add(line);
    }
    show(notes, !notes.getChildren().isEmpty());
  }

  private void note(String key, String style) {
    Label line = wrapped(texts.get(key));
    line.getStyleClass().add(style);
    notes.getChildren().add(line);
  }

  private void showFacts(Warning warning, WarningState state) {
    Notice notice = warning.notice();
    facts.getChildren().clear();
    fact("warning.fact.area", names.areas(notice));
    fact(
        "warning.fact.time",
        texts.get(
            "warning.fact.span", formats.moment(notice.from()), formats.moment(notice.until())));
    fact("warning.fact.state", texts.name("warning.state", state));
    if (!notice.note().isEmpty()) {
      fact("warning.fact.note", notice.note());
    }
    fact("warning.fact.identifier", notice.identifier());
  }

  private void fact(String key, String value) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("muted");
    name.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setValignment(name, VPos.TOP);
    facts.addRow(facts.getRowCount(), name, wrapped(value));
  }

  /** One message of the chain: what it did, when it was issued, how it came in. */
  private Node line(Received received) {
    Notice notice = received.notice();
    Label what =
        wrapped(
            texts.get(
                "warning.chain.line",
                formats.moment(notice.sent()),
                texts.name("warning.type", notice.type()),
                names.colour(notice.colour())));
    what.getStyleClass().add("strong");
    Label how =
        wrapped(
            received.way() == Way.TELEPHONE
                ? texts.get(
                    "warning.chain.typed",
                    formats.moment(received.at()),
                    received.informant(),
                    received.by())
                : texts.get(
                    "warning.chain.filed",
                    formats.moment(received.at()),
                    texts.name("warning.way", received.way()),
                    received.file(),
                    received.sha256().substring(0, Math.min(16, received.sha256().length())),
                    received.by()));
    how.getStyleClass().add("muted");
    return new VBox(what, how);
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void showPanels(String id) {
    if (id.equals(panelsOf)) {
      return;
    }
    dropPanels();
    panelsOf = id;
    for (ObjectPanel panel : others) {
      panels.getChildren().add(panel.create(id, panelLife));
    }
    show(panels, !others.isEmpty());
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

  @FXML
  private void lift() {
    Opened opened = now;
    if (opened != null) {
      acts.lift(opened);
    }
  }

  @FXML
  private void onMap() {
    Opened opened = now;
    if (opened != null) {
      acts.onMap(opened.warning());
    }
  }
}
