package org.watchfloor.duty.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.duty.DutyService;
import org.watchfloor.duty.OpenCount;
import org.watchfloor.duty.Shift;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.PageButtons;

/** Who watches now and next, what is open, and the duty log. */
public final class DutyController implements Activated {
  private static final Duration SETTLE = Duration.ofMillis(500);

  private final DutyService service;
  private final ShiftForms forms;
  private final Tasks tasks;
  private final Fx fx;
  private final Formats formats;
  private final UiTexts texts;
  private final PageButtons buttons;

  @FXML private HBox head;
  @FXML private Label leader;
  @FXML private Label officers;
  @FXML private Label since;
  @FXML private VBox open;
  @FXML private VBox roster;

  /** What is open at a hand-over. */
  private record Handing(List<OpenCount> counts, List<Message> names) {}

  /** One look at the watch. */
  private record Watch(Optional<Shift> onDuty, List<Shift> planned, List<OpenCount> open) {}

  @Inject
  DutyController(
      DutyService service,
      ShiftForms forms,
      Tasks tasks,
      Fx fx,
      Formats formats,
      UiTexts texts,
      PageButtons buttons) {
    this.service = service;
    this.forms = forms;
    this.tasks = tasks;
    this.fx = fx;
    this.formats = formats;
    this.texts = texts;
    this.buttons = buttons;
  }

  @FXML
  private void initialize() {
    head.getChildren().addAll(buttons.of(DutyViewModule.PAGE));
  }

  @Override
  public void onShow(Subscriptions life) {
    Throttle reading = tasks.throttle(fx, SETTLE, this::read);
    life.add(reading::close);
    life.add(service.onAnything(reading::trigger));
    read();
  }

  private void read() {
    tasks
        .of(
            Message.of("duty.task.onDuty"),
            progress -> new Watch(service.onDuty(), service.planned(), service.openItems()))
        .quiet()
        .onSuccess(fx, this::show)
        .start();
  }

  private void show(Watch watch) {
    Shift now = watch.onDuty.orElse(null);
    leader.setText(now == null ? texts.get("duty.now.nobody") : now.roster().leader());
    officers.setText(
        now == null
            ? texts.get("duty.now.nobody-hint")
            : String.join(texts.get("duty.said.comma"), now.roster().officers()));
    since.setText(
        now == null
            ? ""
            : texts.get(
                "duty.now.since", formats.moment(now.begins()), formats.moment(now.ends())));
    open.getChildren().clear();
    watch.open.forEach(
        item -> open.getChildren().add(line(texts.get(item.nameKey()), item.count())));
    roster.getChildren().clear();
    watch.planned.forEach(shift -> roster.getChildren().add(planned(shift)));
    if (watch.planned.isEmpty()) {
      Label none = new Label(texts.get("duty.roster.empty"));
      none.getStyleClass().add("muted");
      none.setWrapText(true);
      roster.getChildren().add(none);
    }
  }

  private static HBox line(String name, long count) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label number = new Label(Formats.count(count));
    number.getStyleClass().add(count > 0 ? "strong" : "muted");
    return new HBox(new Label(name), gap, number);
  }

  private HBox planned(Shift shift) {
    Label when =
        new Label(
            texts.get(
                "duty.roster.line",
                formats.moment(shift.begins()),
                formats.moment(shift.ends()),
                shift.roster().leader(),
                String.join(texts.get("duty.said.comma"), shift.roster().officers())));
    when.setWrapText(true);
    when.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(when, Priority.ALWAYS);
    Button take = new Button(texts.get("duty.roster.take"));
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.setOnAction(event -> takeOver(shift));
    HBox line = new HBox(when, take);
    line.getStyleClass().add("row");
    return line;
  }

  @FXML
  private void takeOver() {
    takeOver(null);
  }

  private void takeOver(@Nullable Shift planned) {
    tasks
        .of(
            Message.of("duty.task.onDuty"),
            progress -> new Handing(service.openItems(), service.openNames()))
        .quiet()
        .onSuccess(fx, open -> forms.takeOver(planned, open.counts(), open.names()))
        .start();
  }

  @FXML
  private void plan() {
    forms.plan();
  }
}
