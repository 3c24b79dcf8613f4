package org.watchfloor.response.timetable.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.response.timetable.Timetable.UnitRow;
import org.watchfloor.response.timetable.TimetableService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField.Option;
import org.watchfloor.ui.dialog.WhenField;

/** The line under the grid that writes down one report: Enter saves it. JavaFX thread. */
final class ReportLine {
  private static final int WHEN_COLUMNS = 9;

  private final TimetableService service;
  private final WhenField when;
  private final Saving saving;
  private final Tasks tasks;
  private final UiTexts texts;
  private final Formats formats;
  private @Nullable Parts parts;
  private @Nullable Chosen chosen;

  /** One unit, whose report is written down, or several, that need not report. */
  private record Chosen(String response, List<String> units, Instant slot) {}

  private record Parts(
      HBox bar,
      Label what,
      TextField by,
      ComboBox<Option> channel,
      TextField text,
      TextField when,
      Button save,
      Label refusal) {}

  @Inject
  ReportLine(
      TimetableService service,
      WhenField when,
      Tasks tasks,
      Fx fx,
      UiTexts texts,
      Formats formats) {
    this.service = service;
    this.when = when;
    this.saving = new Saving(tasks, fx);
    this.tasks = tasks;
    this.texts = texts;
    this.formats = formats;
  }

  /** Made anew each time the grid is opened. */
  Node make() {
    Label what = new Label(texts.get("timetable.line.choose"));
    what.setMinWidth(Region.USE_PREF_SIZE);
    TextField by = new TextField();
    by.setId("timetable-by");
    by.setPromptText(texts.get("timetable.line.by"));
    ComboBox<Option> channel = new ComboBox<>();
    List<Option> channels =
        Arrays.stream(Channel.values())
            .map(one -> new Option(one.name(), texts.name("rule.channel", one)))
            .toList();
    channel.getItems().setAll(channels);
    channel.getSelectionModel().selectFirst();
    TextField text = new TextField();
    text.setPromptText(texts.get("timetable.line.text"));
    HBox.setHgrow(text, Priority.ALWAYS);
    TextField when = new TextField();
    when.setId("timetable-when");
    when.setPromptText(texts.get("timetable.line.when"));
    when.setTooltip(new Tooltip(texts.get("ui.when")));
    when.setPrefColumnCount(WHEN_COLUMNS);
    when.setOnAction(event -> save());
    Button waive = new Button(texts.get("timetable.line.waive"));
    waive.setId("timetable-waive");
    waive.setMinWidth(Region.USE_PREF_SIZE);
    waive.setTooltip(new Tooltip(texts.get("timetable.line.waive.rule")));
    waive.setOnAction(event -> waive());
    Button save = new Button(texts.get("timetable.line.save"));
    save.setId("timetable-save");
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.getStyleClass().add("accent");
    save.setOnAction(event -> save());
    by.setOnAction(event -> save());
    text.setOnAction(event -> save());
    HBox bar = new HBox(what, by, channel, text, when, save, waive);
    bar.getStyleClass().add("row");
    bar.setDisable(true);
    Label refusal = new Label();
    refusal.getStyleClass().add("failed");
    refusal.setWrapText(true);
    parts = new Parts(bar, what, by, channel, text, when, save, refusal);
    chosen = null;
    return new VBox(bar, refusal);
  }

  /** Asks for the report of a unit for an hour. */
  void begin(String response, UnitRow unit, Instant slot) {
    begin(new Chosen(response, List.of(unit.number()), slot), unit.name());
  }

  /** Asks why units need not report for an hour. */
  void beginAll(String response, List<UnitRow> units, Instant slot) {
    begin(
        new Chosen(response, units.stream().map(UnitRow::number).toList(), slot),
        texts.get("timetable.line.all", units.size()));
  }

  private void begin(Chosen next, String name) {
    Parts shown = Objects.requireNonNull(parts);
    chosen = next;
    shown.bar().setDisable(false);
    shown.save().setDisable(next.units().size() > 1);
    shown.what().setText(texts.get("timetable.line.what", name, formats.moment(next.slot())));
    shown.by().clear();
    shown.text().clear();
    shown.when().clear();
    shown.refusal().setText("");
    shown.by().requestFocus();
  }

  private void save() {
    Parts shown = Objects.requireNonNull(parts);
    Chosen what = chosen;
    Option channel = shown.channel().getValue();
    if (what == null || channel == null || what.units().size() > 1) {
      return;
    }
    String by = shown.by().getText();
    String text = shown.text().getText();
    String typed = shown.when().getText();
    act(
        shown,
        () ->
            service.report(
                what.response(),
                what.units().getFirst(),
                what.slot(),
                by,
                Channel.valueOf(channel.value()),
                text,
                when.read(typed)));
  }

  /** Who decided it and why stand where who said it and what it said stand else. */
  private void waive() {
    Parts shown = Objects.requireNonNull(parts);
    Chosen what = chosen;
    if (what == null) {
      return;
    }
    String by = shown.by().getText();
    String reason = shown.text().getText();
    act(shown, () -> service.waive(what.response(), what.units(), what.slot(), reason, by));
  }

  private void act(Parts shown, Runnable act) {
    saving.act(
        Message.of("timetable.task.save"),
        act,
        () -> {
          chosen = null;
          shown.bar().setDisable(true);
          shown.what().setText(texts.get("timetable.line.choose"));
        },
        failure -> {
          if (failure instanceof RefusedException refused) {
            shown.refusal().setText(texts.say(refused.said()));
          } else {
            tasks.report(failure);
          }
        });
  }
}
