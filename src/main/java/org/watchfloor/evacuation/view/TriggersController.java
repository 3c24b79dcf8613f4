package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.trigger.MoveTrigger;
import org.watchfloor.evacuation.trigger.MoveTriggers;
import org.watchfloor.response.ResponseService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.warning.WarningService;

/** Who should move by a warning or a level and was not called: one key opens the order. */
public final class TriggersController implements Activated {
  private final EvacuationService moves;
  private final WarningService warnings;
  private final ResponseService responses;
  private final MoveForms forms;
  private final UiTexts texts;
  private final Live<List<MoveTrigger>> live;

  @FXML private HBox strip;
  @FXML private Label asked;
  @FXML private Button call;

  @Inject
  TriggersController(
      MoveTriggers triggers,
      EvacuationService moves,
      WarningService warnings,
      ResponseService responses,
      MoveForms forms,
      UiTexts texts,
      Tasks tasks,
      Executor fx) {
    this.moves = moves;
    this.warnings = warnings;
    this.responses = responses;
    this.forms = forms;
    this.texts = texts;
    this.live =
        new Live<>(tasks, fx, Message.of("evacuation.trigger.read"), List.of(), triggers::open);
  }

  @FXML
  private void initialize() {
    strip.managedProperty().bind(strip.visibleProperty());
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(this::changes));
    life.follow(live.value(), this::show);
  }

  private Subscription changes(Runnable changed) {
    Subscription called = moves.onChange(changed);
    Subscription warned = warnings.onChange(changed);
    Subscription decided = responses.onChange(changed);
    return () -> {
      called.close();
      warned.close();
      decided.close();
    };
  }

  private void show(List<MoveTrigger> open) {
    strip.setVisible(!open.isEmpty());
    if (open.isEmpty()) {
      return;
    }
    MoveTrigger first = open.getFirst();
    String what =
        texts.get(
            "evacuation.trigger.due",
            texts.say(first.cause().said()),
            first.points().size(),
            first.households(),
            first.people());
    asked.setText(
        open.size() == 1 ? what : texts.get("evacuation.trigger.more", what, open.size() - 1));
    call.setText(texts.get("evacuation.trigger.call", first.points().size()));
  }

  /** The order for all places of the first cause, its reason filled in. */
  @FXML
  private void call() {
    live.value().get().stream()
        .findFirst()
        .ifPresent(one -> forms.call(one.whole(), texts.say(one.cause().said())));
  }
}
