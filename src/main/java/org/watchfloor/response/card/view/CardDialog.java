package org.watchfloor.response.card.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.response.card.ActionCards;
import org.watchfloor.response.card.CardRef;
import org.watchfloor.response.card.CardSheet;
import org.watchfloor.response.card.CardTicks.Tick;
import org.watchfloor.response.card.IncidentCard;
import org.watchfloor.response.plan.ActionCard.CardStep;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Toasts;

/**
 * One incident's cards: choose the card, tick what is done. A digit ticks the step of that number,
 * P prints the card. JavaFX thread.
 */
@Singleton
final class CardDialog {
  private final ActionCards cards;
  private final IncidentService incidents;
  private final Set<CardSheet> sheets;
  private final Overlay overlay;
  private final Toasts toasts;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Tasks tasks;
  private final Fx fx;

  /** The incident looked at last at this desk; empty as long as none was. */
  private String lookedAt = "";

  private @Nullable CardRef chosen;
  private List<IncidentCard> shown = List.of();

  @Inject
  CardDialog(
      ActionCards cards,
      IncidentService incidents,
      Set<CardSheet> sheets,
      Overlay overlay,
      Toasts toasts,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      Tasks tasks,
      Fx fx) {
    this.cards = cards;
    this.incidents = incidents;
    this.sheets = sheets;
    this.overlay = overlay;
    this.toasts = toasts;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** An incident is being looked at: the key opens its cards from now on. */
  void looksAt(String incident) {
    lookedAt = incident;
  }

  /** Opens the cards of the incident looked at last, or of the worst open one that has any. */
  void open() {
    String last = lookedAt;
    tasks
        .of(Message.of("card.task.read"), progress -> last.isEmpty() ? worst() : Optional.of(last))
        .quiet()
        .onSuccess(
            fx,
            found ->
                found.ifPresentOrElse(
                    id -> open(id, null), () -> toasts.say(Message.of("card.noIncident"))))
        .onFailure(fx, tasks::report)
        .start();
  }

  private Optional<String> worst() {
    return incidents.open().stream()
        .map(Incident::id)
        .filter(id -> !cards.of(id).isEmpty())
        .findFirst();
  }

  /** Opens the cards of an incident; null for its first card. */
  void open(String incident, @Nullable CardRef first) {
    chosen = first;
    Label title = new Label(texts.get("card.dialog", incident));
    title.getStyleClass().add("dialog-title");
    FlowPane choice = new FlowPane();
    choice.getStyleClass().add("card-choice");
    VBox body = new VBox();
    body.setId("card-steps");
    body.getStyleClass().add("dispatch-rows");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("card-scroll");
    Button close = new Button(texts.get("ui.question.back"));
    close.setOnAction(event -> overlay.close());
    Button print = new Button(texts.get("card.print"));
    print.setId("card-print");
    print.setOnAction(event -> print());
    HBox buttons = new HBox(close, print);
    buttons.getStyleClass().add("dialog-buttons");
    VBox panel = new VBox(title, choice, scroll, buttons);
    panel.getStyleClass().addAll("dialog-panel", "wide-dialog");
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    panel.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, incident));
    Subscriptions life = new Subscriptions();
    Live<List<IncidentCard>> live =
        new Live<>(tasks, fx, Message.of("card.task.read"), List.of(), () -> cards.of(incident));
    life.follow(live.value(), now -> show(choice, body, print, incident, now));
    life.add(live.follow(cards::onChange));
    overlay.show(panel, Pos.CENTER, close, life::close);
  }

  private void show(
      FlowPane choice, VBox body, Button print, String incident, List<IncidentCard> now) {
    shown = now;
    print.setDisable(now.isEmpty() || sheets.isEmpty());
    ToggleGroup group = new ToggleGroup();
    choice.getChildren().clear();
    for (IncidentCard card : now) {
      ToggleButton one =
          new ToggleButton(
              texts.get(
                  "card.choice",
                  card.postTitle(),
                  card.card().title(),
                  card.done(),
                  card.card().steps().size()));
      one.setToggleGroup(group);
      one.setSelected(card.equals(chosen()));
      one.setOnAction(event -> {
        chosen = card.ref();
        show(choice, body, print, incident, now);
      });
      choice.getChildren().add(one);
    }
    body.getChildren().setAll(lines(incident));
  }

  private @Nullable IncidentCard chosen() {
    return shown.stream()
        .filter(card -> card.ref().equals(chosen))
        .findFirst()
        .orElse(shown.isEmpty() ? null : shown.getFirst());
  }

  private List<Node> lines(String incident) {
    IncidentCard card = chosen();
    if (card == null) {
      return List.of(words(texts.get("card.none"), "muted"));
    }
    List<Node> lines = new ArrayList<>();
    lines.add(
        words(
            texts.get("card.from", card.planTitle(), card.version(), formats.moment(card.since())),
            "muted"));
    if (card.newer()) {
      lines.add(words(texts.get("card.newer"), "muted"));
    }
    for (CardStep step : card.card().steps()) {
      lines.add(line(incident, card, step));
    }
    return lines;
  }

  private Node line(String incident, IncidentCard card, CardStep step) {
    CheckBox box = new CheckBox(texts.get("card.step", step.no(), step.text()));
    box.setId("card-step-" + step.no());
    box.setWrapText(true);
    box.setSelected(card.tick(step).isPresent());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(event -> tick(incident, card, step, box.isSelected()));
    HBox.setHgrow(box, Priority.ALWAYS);
    VBox all = new VBox(box);
    Label more = words(said(card, step), card.tick(step).isPresent() ? "muted" : late(card, step));
    more.getStyleClass().add("card-said");
    all.getChildren().add(more);
    return all;
  }

  private String said(IncidentCard card, CardStep step) {
    Optional<Tick> tick = card.tick(step);
    List<String> parts = new ArrayList<>();
    tick.ifPresent(
        done -> parts.add(texts.get("card.done", formats.moment(done.at()), done.officer())));
    if (tick.isEmpty()) {
      card.due(step).ifPresent(due -> parts.add(texts.get("card.due", formats.moment(due))));
    }
    parts.add(texts.name("plan.status", step.mark().status()));
    step.mark().source().ifPresent(parts::add);
    return String.join(texts.get("card.dot"), parts);
  }

  private String late(IncidentCard card, CardStep step) {
    return card.due(step).filter(due -> due.isBefore(clock.instant())).isPresent()
        ? "failed"
        : "muted";
  }

  private Label words(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  private void tick(String incident, IncidentCard card, CardStep step, boolean done) {
    tasks
        .of(
            Message.of("card.task.tick"),
            progress -> {
              cards.tick(incident, card.ref(), step.no(), done);
              return done;
            })
        .quiet()
        .onFailure(fx, tasks::report)
        .start();
  }

  private void key(KeyEvent event, String incident) {
    IncidentCard card = chosen();
    String typed = event.getCode().getChar();
    if (card == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.P) {
      event.consume();
      print();
    } else if (event.getCode().isDigitKey()) {
      event.consume();
      card.card()
          .step(Character.digit(typed.charAt(typed.length() - 1), 10))
          .ifPresent(step -> tick(incident, card, step, card.tick(step).isEmpty()));
    }
  }

  private void print() {
    IncidentCard card = chosen();
    if (card == null || sheets.isEmpty()) {
      return;
    }
    CardSheet sheet = sheets.iterator().next();
    tasks
        .of(Message.of("card.task.print"), progress -> sheet.print(List.of(card), texts.texts()))
        .onSuccess(fx, file -> toasts.say(Message.of("card.printed", file)))
        .onFailure(fx, tasks::report)
        .start();
  }
}
