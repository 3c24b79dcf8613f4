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

/** The line under the grid that writes down one report: Enter saves it. JavaFX thread. */
final class ReportLine {
  private final TimetableService service;
  private final Saving saving;
  private final Tasks tasks;
  private final UiTexts texts;
  private final Formats formats;
  private @Nullable Parts parts;
  private @Nullable Chosen chosen;

  private record Chosen(String response, String unit, Instant slot) {}

  private record Parts(
      HBox bar,
      Label what,
      TextField by,
      ComboBox<Option> channel,
      TextField text,
      Label refusal) {}

  @Inject
  ReportLine(TimetableService service, Tasks tasks, Fx fx, UiTexts texts, Formats formats) {
    this.service = service;
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
    Button save = new Button(texts.get("timetable.line.save"));
    save.setId("timetable-save");
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.getStyleClass().add("accent");
    save.setOnAction(event -> save());
    by.setOnAction(event -> save());
    text.setOnAction(event -> save());
    HBox bar = new HBox(what, by, channel, text, save);
    bar.getStyleClass().add("row");
    bar.setDisable(true);
    Label refusal = new Label();
    refusal.getStyleClass().add("failed");
    refusal.setWrapText(true);
    parts = new Parts(bar, what, by, channel, text, refusal);
    chosen = null;
    return new VBox(bar, refusal);
  }

  /** Asks for the report of a unit for an hour. */
  void begin(String response, UnitRow unit, Instant slot) {
    Parts shown = Objects.requireNonNull(parts);
    chosen = new Chosen(response, unit.number(), slot);
    shown.bar().setDisable(false);
    shown.what().setText(texts.get("timetable.line.what", unit.name(), formats.moment(slot)));
    shown.by().clear();
    shown.text().clear();
    shown.refusal().setText("");
    shown.by().requestFocus();
  }

  private void save() {
    Parts shown = Objects.requireNonNull(parts);
    Chosen what = chosen;
    Option channel = shown.channel().getValue();
    if (what == null || channel == null) {
      return;
    }
    String by = shown.by().getText();
    String text = shown.text().getText();
    saving.act(
        Message.of("timetable.task.save"),
        () ->
            service.report(
                what.response(),
                what.unit(),
                what.slot(),
                by,
                Channel.valueOf(channel.value()),
                text),
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
