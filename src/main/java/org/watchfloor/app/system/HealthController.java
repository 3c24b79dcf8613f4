package org.watchfloor.app.system;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.HealthCheck.Result;
import org.watchfloor.base.HealthCheck.State;
import org.watchfloor.base.Message;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** One line for each thing that can be sound or not, probed when the page opens. */
public final class HealthController implements Activated {
  private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);

  private final Set<HealthCheck> checks;
  private final Tasks tasks;
  private final Executor fx;
  private final UiTexts texts;

  @FXML private VBox lines;

  @Inject
  HealthController(Set<HealthCheck> checks, Tasks tasks, Executor fx, UiTexts texts) {
    this.checks = checks;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
  }

  @Override
  public void onShow(Subscriptions life) {
    probe();
  }

  @FXML
  private void probe() {
    show(
        checks.stream()
            .map(check -> line(check, State.UNTESTED, Message.of("app.health.probing")))
            .toList());
    tasks
        .of(
            Message.of("app.health.task"),
            progress -> checks.stream().map(HealthController::probed).toList())
        .onSuccess(
            fx,
            probed ->
                show(
                    probed.stream()
                        .map(one -> line(one.check, one.found.state(), one.found.sentence()))
                        .toList()))
        .startLatest();
  }

  private static Probed probed(HealthCheck check) {
    try {
      return new Probed(check, check.check());
    } catch (RuntimeException e) {
      LOG.warn("Health check {} broke", check.name(), e);
      return new Probed(
          check, new Result(State.FAILED, Message.of("app.health.broke", e.toString())));
    }
  }

  private void show(List<HBox> fresh) {
    lines.getChildren().setAll(fresh);
  }

  private HBox line(HealthCheck check, State state, Message sentence) {
    FontIcon icon =
        new FontIcon(
            switch (state) {
              case OK -> "mdi2c-check-circle";
              case FAILED -> "mdi2c-close-octagon";
              case UNTESTED -> "mdi2h-help-circle-outline";
            });
    icon.getStyleClass().add("health-" + state.name());
    Label word = new Label(texts.name("app.health.state", state));
    word.getStyleClass().add("health-" + state.name());
    word.setMinWidth(Region.USE_PREF_SIZE);
    Label name = new Label(texts.say(check.name()));
    name.getStyleClass().add("strong");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label text = new Label(texts.say(sentence));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    HBox line = new HBox(icon, word, name, text);
    line.getStyleClass().add("row");
    return line;
  }

  private record Probed(HealthCheck check, Result found) {}
}
