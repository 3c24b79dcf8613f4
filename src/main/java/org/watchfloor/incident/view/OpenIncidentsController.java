package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.claim.desk.ClaimBoard;
import org.watchfloor.claim.desk.ClaimWords;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.ObjectMenu;

/** Open incidents beside the map, worst first. */
public final class OpenIncidentsController implements Activated {
  private static final Duration SETTLE = Duration.ofMillis(300);
  private static final int SHOWN = 8;

  private final IncidentService service;
  private final IncidentWords words;
  private final Navigator navigator;
  private final Tasks tasks;
  private final Fx fx;
  private final UiTexts texts;

  private final Map<Label, Incident> told = new HashMap<>();
  private final Ticker ticker;
  private final ObjectMenu objects;
  private final ClaimBoard claims;
  private final ClaimWords claimWords;

  @FXML private VBox lines;

  @Inject
  OpenIncidentsController(
      IncidentService service,
      IncidentWords words,
      Navigator navigator,
      Tasks tasks,
      Fx fx,
      UiTexts texts,
      Ticker ticker,
      ObjectMenu objects,
      ClaimBoard claims,
      ClaimWords claimWords) {
    this.service = service;
    this.words = words;
    this.navigator = navigator;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
    this.ticker = ticker;
    this.objects = objects;
    this.claims = claims;
    this.claimWords = claimWords;
  }

  @Override
  public void onShow(Subscriptions life) {
    Throttle reading = tasks.throttle(fx, SETTLE, this::read);
    life.add(reading::close);
    life.add(service.onChange(reading::trigger));
    life.add(claims.follow(this::tell));
    life.add(ticker.every(this::tell));
    read();
  }

  private void tell() {
    told.forEach((label, incident) -> label.setText(said(incident)));
  }

  /** Number, age, and whose it is. */
  private String said(Incident incident) {
    String age = words.told(incident);
    return claims
        .of(new ObjectRef(IncidentService.KIND, incident.id()))
        .map(held -> texts.get("claim.told", age, claimWords.mark(held)))
        .orElse(age);
  }

  private void read() {
    tasks
        .of(Message.of("incident.task.open"), progress -> service.open())
        .quiet()
        .onSuccess(fx, this::show)
        .start();
  }

  private void show(List<Incident> open) {
    told.clear();
    lines.getChildren().setAll(open.stream().limit(SHOWN).map(this::line).toList());
    if (open.isEmpty()) {
      lines.getChildren().add(muted(texts.get("incident.panel.none")));
    } else if (open.size() > SHOWN) {
      lines.getChildren().add(muted(texts.get("incident.panel.more", open.size() - SHOWN)));
    }
  }

  private VBox line(Incident incident) {
    Label type = new Label(words.type(incident));
    type.getStyleClass().add("strong");
    HBox head = new HBox(words.chip(incident.severity()), type);
    head.getStyleClass().add("row");
    Label place = new Label(incident.details().place());
    place.setWrapText(true);
    Label age = muted(said(incident));
    told.put(age, incident);
    VBox line = new VBox(head, place, age);
    line.getStyleClass().add("open-incident");
    line.setCursor(Cursor.HAND);
    ObjectRef ref = new ObjectRef(IncidentService.KIND, incident.id());
    line.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        navigator.open(ref);
      }
    });
    objects.on(line, () -> ref);
    return line;
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    return label;
  }
}
