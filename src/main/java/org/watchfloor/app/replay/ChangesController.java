package org.watchfloor.app.replay;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Replay;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Overlay;

/** What changed between a moment that is typed and the one that is shown. */
public final class ChangesController implements Activated {
  /** How far back it looks before anything is typed. */
  private static final Duration BACK = Duration.ofHours(1);

  private final ReplayDesk desk;
  private final Replay replay;
  private final TimelineService timeline;
  private final RegisterKit kit;
  private final Overlay overlay;
  private final UiTexts texts;
  private final Formats formats;
  private final Tasks tasks;
  private final Executor fx;

  @FXML private TextField since;
  @FXML private Label said;
  @FXML private RegisterTable<Row> rows;
  @FXML private Label words;

  /** A subject that differs, and what was said of it. */
  private record Row(Replay.Change change, List<String> lines) {
    Recorded last() {
      return change.written().getLast();
    }

    String id() {
      return change.subject().kind() + "/" + change.subject().id();
    }
  }

  @Inject
  ChangesController(
      ReplayDesk desk,
      Replay replay,
      TimelineService timeline,
      RegisterKit kit,
      Overlay overlay,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Executor fx) {
    this.desk = desk;
    this.replay = replay;
    this.timeline = timeline;
    this.kit = kit;
    this.overlay = overlay;
    this.texts = texts;
    this.formats = formats;
    this.tasks = tasks;
    this.fx = fx;
  }

  @FXML
  private void initialize() {
    rows.setUp(
        kit,
        "replay-changes",
        Row::id,
        "replay.changes.empty",
        List.of(
            RegisterColumn.<Row>text(
                    "replay.changes.at", row -> formats.moment(row.last().entry().recordedAt()))
                .wide(0.7),
            RegisterColumn.<Row>text(
                    "replay.changes.who", row -> row.last().entry().actor().officer())
                .wide(0.7),
            RegisterColumn.<Row>text("replay.changes.how", row -> texts.get(how(row.change())))
                .wide(0.5),
            RegisterColumn.<Row>text("replay.changes.last", row -> row.lines().getLast()).wide(4),
            RegisterColumn.<Row>text(
                    "replay.changes.entries", row -> String.valueOf(row.lines().size()))
                .wide(0.4)));
    rows.selected().subscribe(this::choose);
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    since.setText(formats.moment(desk.shown().get().minus(BACK)));
    since.setOnAction(event -> look());
  }

  private static String how(Replay.Change change) {
    if (change.before().isEmpty()) {
      return "replay.changes.new";
    }
    return change.after().isEmpty() ? "replay.changes.gone" : "replay.changes.other";
  }

  @Override
  public void onShow(Subscriptions life) {
    look();
  }

  /** What gets the cursor. */
  Node first() {
    return since;
  }

  private void choose(@Nullable Row row) {
    words.setText(row == null ? "" : String.join("\n", row.lines()));
  }

  @FXML
  private void look() {
    Instant shown = desk.shown().get();
    MomentEntry.near(since.getText(), shown)
        .filter(moment -> !moment.isAfter(shown))
        .ifPresentOrElse(
            moment -> look(moment, shown),
            () -> said.setText(texts.get("replay.changes.unreadable", since.getText())));
  }

  private void look(Instant before, Instant after) {
    said.setText(texts.get("replay.changes.reading"));
    tasks
        .of(
            Message.of("replay.task.changes"),
            progress ->
                replay.changes(before, after).stream()
                    .map(change -> new Row(change, timeline.say(change.written(), texts.texts())))
                    .filter(row -> !row.lines().isEmpty())
                    .toList())
        .onSuccess(fx, this::show)
        .startLatest();
  }

  private void show(List<Row> found) {
    rows.show(found);
    said.setText("");
  }

  @FXML
  private void close() {
    overlay.close();
  }
}
