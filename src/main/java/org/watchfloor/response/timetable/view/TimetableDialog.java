package org.watchfloor.response.timetable.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.journal.Belated;
import org.watchfloor.response.timetable.SlotState;
import org.watchfloor.response.timetable.Timetable;
import org.watchfloor.response.timetable.Timetable.Cell;
import org.watchfloor.response.timetable.Timetable.UnitRow;
import org.watchfloor.response.timetable.TimetableService;
import org.watchfloor.response.timetable.UnitReport;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;

/**
 * Units by hours, those that are late on top; a cell that is owed is pressed, and the line below
 * writes the report down. JavaFX thread.
 */
final class TimetableDialog {
  private final TimetableService service;
  private final Overlay overlay;
  private final UiTexts texts;
  private final Formats formats;
  private final Tasks tasks;
  private final Fx fx;
  private final ReportLine line;

  @Inject
  TimetableDialog(
      TimetableService service,
      Overlay overlay,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Fx fx,
      ReportLine line) {
    this.service = service;
    this.overlay = overlay;
    this.texts = texts;
    this.formats = formats;
    this.tasks = tasks;
    this.fx = fx;
    this.line = line;
  }

  /** Shows the grids of all responses in force. */
  void open() {
    Label title = new Label(texts.get("timetable.title"));
    title.getStyleClass().add("dialog-title");
    VBox grids = new VBox();
    grids.getStyleClass().add("timetable-grids");
    ScrollPane scroll = new ScrollPane(grids);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("timetable-scroll");
    Button close = new Button(texts.get("ui.question.back"));
    close.setOnAction(event -> overlay.close());
    VBox panel = new VBox(title, scroll, line.make(), close);
    panel.getStyleClass().addAll("dialog-panel", "widest-dialog", "timetable");
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Subscriptions life = new Subscriptions();
    Live<List<Timetable>> live =
        new Live<>(tasks, fx, Message.of("timetable.task.read"), List.of(), service::grids);
    life.follow(live.value(), now -> show(grids, now));
    life.add(live.follow(service::onChange));
    overlay.show(panel, Pos.CENTER, close, life::close);
  }

  private void show(VBox grids, List<Timetable> all) {
    grids.getChildren().clear();
    if (all.isEmpty()) {
      grids.getChildren().add(words("timetable.none"));
    }
    for (Timetable one : all) {
      Label name =
          new Label(
              texts.get(
                  "timetable.response",
                  texts.name("response.hazard", one.response().hazard()),
                  texts.name("response.level", one.response().level()),
                  one.late().size()));
      name.getStyleClass().add("section-title");
      grids.getChildren().add(name);
      grids.getChildren().add(one.rows().isEmpty() ? words("timetable.noUnits") : grid(one));
    }
  }

  private Label words(String key) {
    Label label = new Label(texts.get(key));
    label.setWrapText(true);
    label.getStyleClass().add("muted");
    return label;
  }

  private Node grid(Timetable one) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("timetable-grid");
    for (int column = 0; column < one.slots().size(); column++) {
      grid.add(hour(one, column), column + 1, 0);
    }
    int at = 1;
    for (UnitRow row : one.rows()) {
      Label name = new Label(row.name());
      name.getStyleClass().add(row.overdue() > 0 ? "failed" : "strong");
      name.setMinWidth(Region.USE_PREF_SIZE);
      grid.add(name, 0, at);
      for (int column = 0; column < row.cells().size(); column++) {
        grid.add(cell(one, row, row.cells().get(column)), column + 1, at);
      }
      at++;
    }
    return grid;
  }

  /** At an hour several units missed, pressing it asks why they need not report. */
  private Node hour(Timetable one, int column) {
    Instant slot = one.slots().get(column);
    List<UnitRow> missing =
        one.rows().stream()
            .filter(row -> row.cells().get(column).state() == SlotState.OVERDUE)
            .toList();
    if (missing.size() < 2) {
      Label hour = new Label(formats.moment(slot));
      hour.getStyleClass().add("muted");
      return hour;
    }
    Button hour = new Button(formats.moment(slot));
    hour.getStyleClass().add("timetable-cell");
    hour.setMaxWidth(Double.MAX_VALUE);
    hour.setTooltip(new Tooltip(texts.get("timetable.hour.rule", missing.size())));
    hour.setOnAction(event -> line.beginAll(one.response().id(), missing, slot));
    return hour;
  }

  private Node cell(Timetable one, UnitRow row, Cell cell) {
    if (cell.state() == SlotState.NONE) {
      return new Label();
    }
    Button button = new Button(text(cell));
    button.getStyleClass().addAll("timetable-cell", style(cell.state()));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setDisable(cell.state() == SlotState.REPORTED);
    cell.said().ifPresent(said -> button.setTooltip(new Tooltip(told(said))));
    cell.waived()
        .filter(waived -> cell.said().isEmpty())
        .ifPresent(waived ->
            button.setTooltip(
                new Tooltip(texts.get("timetable.waived", waived.decidedBy(), waived.reason()))));
    button.setOnAction(event -> line.begin(one.response().id(), row, cell.slot()));
    return button;
  }

  private String text(Cell cell) {
    return cell.said()
        .map(said ->
            texts.get("timetable.cell." + cell.state().name(), formats.time(said.at()))
                + later(said))
        .orElseGet(() -> texts.get("timetable.cell." + cell.state().name(), ""));
  }

  /** When it was typed, where that was later. */
  private String later(UnitReport said) {
    return Belated.noticeable(said.at(), said.writtenAt())
        ? texts.get("timetable.cell.later", formats.time(said.writtenAt()))
        : "";
  }

  private String told(UnitReport said) {
    return texts
        .get(
            "timetable.told",
            said.by(),
            texts.name("rule.channel", said.channel()),
            formats.moment(said.at()),
            formats.moment(said.writtenAt()),
            said.text())
        .strip();
  }

  private static String style(SlotState state) {
    return switch (state) {
      case REPORTED -> "cell-good";
      case OVERDUE -> "cell-bad";
      case LATE, DUE -> "cell-soon";
      case TO_COME, WAIVED, NONE -> "cell-calm";
    };
  }
}
