package org.watchfloor.response.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.TaskState;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.CountdownLabel;
import org.watchfloor.ui.control.LevelChip;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/**
 * Makes a register the list of tasks: the one due first on top, all countdowns turning, F8 for
 * done. JavaFX thread.
 */
final class TaskTable {
  private static final Duration SOON = Duration.ofMinutes(10);

  private final ResponsesViewModel model;
  private final TaskDialog dialog;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final Formats formats;
  private final Ticker ticker;
  private final WatchClock clock;

  /** Cells throw their labels away without telling, so nothing here must hold them. */
  private final Set<CountdownLabel> turning = Collections.newSetFromMap(new WeakHashMap<>());

  @Inject
  TaskTable(
      ResponsesViewModel model,
      TaskDialog dialog,
      RegisterKit kit,
      UiTexts texts,
      Formats formats,
      Ticker ticker,
      WatchClock clock) {
    this.model = model;
    this.dialog = dialog;
    this.kit = kit;
    this.texts = texts;
    this.formats = formats;
    this.ticker = ticker;
    this.clock = clock;
  }

  void setUp(RegisterTable<ResponseTask> register) {
    register.setUp(
        kit,
        "response-tasks",
        ResponseTask::id,
        "response.tasks.none",
        List.of(
            RegisterColumn.<ResponseTask>text("response.task.state", this::stateText)
                .sortedBy(ResponseTask.BY_URGENCY)
                .shownAs(this::state)
                .wide(1.6),
            RegisterColumn.<ResponseTask>text("response.task.owner", ResponseTask::owner).wide(1.7),
            RegisterColumn.<ResponseTask>text("response.task.text", ResponseTask::text).wide(4.6),
            RegisterColumn.moment("response.task.due", ResponseTask::due, formats::moment),
            RegisterColumn.<ResponseTask>text("response.task.no", TaskTable::number)
                .sortedBy(
                    Comparator.comparing(ResponseTask::level).thenComparing(ResponseTask::no)),
            RegisterColumn.text("response.task.note", this::lastNote)));
    Button done =
        button(
            register,
            "response-task-done",
            "response.task.act.done",
            "mdi2c-check",
            model::done,
            true);
    done.getStyleClass().add("accent");
    register.addActions(
        done,
        button(
            register,
            "response-task-done-then",
            "response.task.act.doneThen",
            "mdi2c-clock-check-outline",
            dialog::doneThen,
            true),
        button(
            register,
            "response-task-hand-on",
            "response.task.act.handOn",
            "mdi2a-account-arrow-right",
            dialog::handOn,
            true),
        button(
            register,
            "response-task-note",
            "response.task.act.note",
            "mdi2p-pencil",
            dialog::note,
            false));
    register.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          ResponseTask task = register.selected().get();
          if (event.getCode() == KeyCode.F8 && task != null && task.open()) {
            if (event.isShiftDown()) {
              dialog.doneThen(task);
            } else {
              model.done(task);
            }
            event.consume();
          }
        });
  }

  void onShow(Subscriptions life) {
    life.add(ticker.every(() -> turning.forEach(CountdownLabel::tick)));
  }

  private Button button(
      RegisterTable<ResponseTask> register,
      String id,
      String textKey,
      String icon,
      Consumer<ResponseTask> act,
      boolean openOnly) {
    Button button = new Button(texts.get(textKey), new FontIcon(icon));
    button.setId(id);
    button.setDisable(true);
    register
        .selected()
        .subscribe(task -> button.setDisable(task == null || (openOnly && !task.open())));
    button.setOnAction(event -> {
      ResponseTask task = register.selected().get();
      if (task != null) {
        act.accept(task);
      }
    });
    return button;
  }

  private Node state(ResponseTask task) {
    if (task.open()) {
      CountdownLabel label = new CountdownLabel(formats, clock);
      label.count(task.due(), SOON);
      turning.add(label);
      return label;
    }
    Label label = new Label(stateText(task));
    label.getStyleClass().add(task.state() == TaskState.DONE ? "ok" : "muted");
    return label;
  }

  private String stateText(ResponseTask task) {
    return task.open()
        ? formats.countdown(task.due())
        : texts.get(
            "response.task.state." + task.state().name(),
            task.closedAt().map(formats::moment).orElse(""));
  }

  /** Level and number as in the printed plan, the same in every language. */
  private static String number(ResponseTask task) {
    return LevelChip.numeral(task.level().rank()) + "-" + task.no();
  }

  private String lastNote(ResponseTask task) {
    return task.notes().isEmpty() ? "" : task.notes().getLast().text();
  }
}
