package org.watchfloor.incident.dispatch.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.place.NameIndex;
import org.watchfloor.incident.dispatch.Advice;
import org.watchfloor.incident.dispatch.Arrival;
import org.watchfloor.team.Candidate;
import org.watchfloor.team.Recommendation;
import org.watchfloor.team.Recommendation.Exclusion;
import org.watchfloor.team.Recommendation.Pick;
import org.watchfloor.team.Team;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** The panel: what was sent, which teams to send and why; the supplies stand below it. */
public final class DispatchController {
  /** Beyond these the list is longer than a glance. */
  private static final int RESERVES = 3;

  private static final int EXCLUSIONS = 4;

  private static final int FOUND = 4;

  private final DispatchViewModel model;
  private final Forms forms;
  private final UiTexts texts;
  private final Formats formats;
  private final Ticker ticker;
  private final WatchClock clock;
  private final OpenJoint joint;

  private final Map<Label, Arrival> comings = new HashMap<>();
  private Map<String, Long> detours = Map.of();
  private List<Candidate> candidates = List.of();
  private NameIndex<Candidate> names = new NameIndex<>(List.of());

  @FXML private TextField task;
  @FXML private CrewField crew;
  @FXML private TextField other;
  @FXML private VBox found;
  @FXML private VBox sent;
  @FXML private VBox picks;
  @FXML private Label picksHead;
  @FXML private VBox left;
  @FXML private SuppliesController suppliesController;

  @Inject
  DispatchController(
      DispatchViewModel model,
      Forms forms,
      UiTexts texts,
      Formats formats,
      Ticker ticker,
      WatchClock clock,
      OpenJoint joint) {
    this.model = model;
    this.joint = joint;
    this.ticker = ticker;
    this.clock = clock;
    this.forms = forms;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void openJoint() {
    joint.open();
  }

  @FXML
  private void initialize() {
    other.textProperty().subscribe(typed -> find());
  }

  void begin(String incident, Subscriptions life) {
    suppliesController.begin(model, task.textProperty());
    life.add(model.follow(incident));
    crew.textProperty().subscribe(() -> model.ask(crew.crew()));
    life.add(ticker.every(this::age));
    life.follow(model.advice(), advice -> advice.ifPresent(this::show));
  }

  private void show(Advice advice) {
    detours = advice.detours();
    comings.clear();
    sent.getChildren().setAll(advice.sent().stream().map(this::sentRow).toList());
    if (advice.sent().isEmpty()) {
      sent.getChildren().setAll(PanelRow.muted(texts.get("dispatch.none_sent")));
    }
    picks.getChildren().clear();
    left.getChildren().clear();
    Optional<Recommendation> teams = advice.teams();
    picksHead.setText(
        advice
            .basis()
            .map(basis -> texts.get("dispatch.picks", texts.say(basis.said())))
            .orElse(texts.get("dispatch.picks_bare")));
    if (teams.isEmpty()) {
      picks.getChildren().add(PanelRow.muted(texts.get("dispatch.no_point")));
    } else if (advice.needs().capabilities().isEmpty()) {
      picks.getChildren().add(PanelRow.muted(texts.get("dispatch.no_needs")));
    } else {
      show(teams.get());
    }
    if (!advice.candidates().equals(candidates)) {
      candidates = advice.candidates();
      names = new NameIndex<>(candidates.stream().map(DispatchController::named).toList());
      find();
    }
    boolean over = !advice.incident().open();
    List.of(other, found, picks, left).forEach(node -> node.setDisable(over));
    suppliesController.show(advice);
  }

  private static NameIndex.Name<Candidate> named(Candidate candidate) {
    return new NameIndex.Name<>(candidate, candidate.team().name(), 0);
  }

  /** Any team can be sent, recommended or not: found by name, pinyin or initials. */
  private void find() {
    found
        .getChildren()
        .setAll(
            names.find(other.getText(), FOUND).stream().map(hit -> foundRow(hit.item())).toList());
  }

  private Node foundRow(Candidate candidate) {
    Team team = candidate.team();
    boolean free = candidate.objections().isEmpty();
    Button send = new Button(texts.get(free ? "dispatch.send_team" : "dispatch.send_still"));
    send.setOnAction(event -> {
      other.clear();
      if (free) {
        model.assign(team, task.getText());
      } else {
        sendStill(team, candidate.objections().getFirst());
      }
    });
    String why =
        free
            ? texts.name("team.readiness", team.readiness())
            : texts.say(candidate.objections().getFirst());
    return PanelRow.of(team.name(), why, send);
  }

  private void show(Recommendation teams) {
    teams
        .covered()
        .forEach(had -> picks.getChildren().add(PanelRow.muted(texts.say(had.reason()))));
    teams
        .shortfalls()
        .forEach(missing -> picks.getChildren().add(PanelRow.warning(texts.say(missing.reason()))));
    teams
        .scant()
        .forEach(few -> picks.getChildren().add(PanelRow.warning(texts.say(few.reason()))));
    teams.picks().forEach(pick -> picks.getChildren().add(pickRow(pick, true)));
    teams.reserves().stream()
        .limit(RESERVES)
        .forEach(pick -> picks.getChildren().add(pickRow(pick, false)));
    List<Exclusion> excluded = teams.exclusions();
    excluded.stream().limit(EXCLUSIONS).forEach(gone -> left.getChildren().add(goneRow(gone)));
    if (excluded.size() > EXCLUSIONS) {
      left.getChildren()
          .add(PanelRow.muted(texts.get("dispatch.more_left", excluded.size() - EXCLUSIONS)));
    }
  }

  private Node sentRow(Advice.Sent one) {
    String word =
        texts.get(
            "dispatch.sent",
            texts.name("team.status", one.job().status()),
            formats.age(one.job().since()));
    if (!one.job().open()) {
      return PanelRow.of(one.team(), word, null);
    }
    Label coming = new Label();
    coming.setWrapText(true);
    one.coming()
        .ifPresent(arrival -> {
          comings.put(coming, arrival);
          say(coming, arrival);
        });
    Button next =
        new Button(
            texts.get("dispatch.next", texts.name("team.status", one.job().status().next())));
    next.setOnAction(event -> model.next(one.job(), one.team()));
    return one.coming().isPresent()
        ? new VBox(PanelRow.of(one.team(), word, next), coming)
        : PanelRow.of(one.team(), word, next);
  }

  /** What is left of a way is less every minute, without anybody writing anything. */
  private void age() {
    comings.forEach(this::say);
  }

  private void say(Label label, Arrival arrival) {
    Instant now = clock.instant();
    label.setText(placed(texts.say(arrival.said(now)), arrival.team()));
    boolean bad = arrival.late(now) || !arrival.reaches();
    label.getStyleClass().setAll("label", "dispatch-coming", bad ? "failed" : "strong");
  }

  private Node pickRow(Pick pick, boolean first) {
    Button send = new Button(texts.get("dispatch.send_team"));
    if (first) {
      send.getStyleClass().add("accent");
    }
    send.setOnAction(event -> model.assign(pick.team(), task.getText()));
    return PanelRow.of(named(pick.team(), pick.minutes()), why(pick), send);
  }

  private String why(Pick pick) {
    String all =
        pick.notes().stream()
            .map(texts::say)
            .reduce(
                texts.say(pick.reason()), (said, note) -> texts.get("dispatch.noted", said, note));
    return placed(all, pick.team());
  }

  /** Minutes are reckoned from a place that is as old as its report. */
  private String placed(String said, Team team) {
    return team.seenAt() == null || team.seenSince() == null
        ? said
        : texts.get(
            "dispatch.placed",
            said,
            formats.moment(team.seenSince()),
            formats.age(team.seenSince()));
  }

  /** The team, its minutes, and by how many of them closures lengthen its way. */
  private String named(Team team, long minutes) {
    String known = texts.get("dispatch.team", team.name(), minutes);
    Long longer = detours.get(team.number());
    return longer == null ? known : texts.get("dispatch.team_detour", known, longer);
  }

  private Node goneRow(Exclusion gone) {
    Button send = new Button(texts.get("dispatch.send_still"));
    send.setOnAction(event -> sendStill(gone.team(), gone.reason()));
    return PanelRow.of(
        named(gone.team(), gone.minutes()), placed(texts.say(gone.reason()), gone.team()), send);
  }

  private void sendStill(Team team, Message against) {
    String incident = model.incident();
    String what = task.getText();
    forms.askReason(
        Question.danger(
            Message.of("dispatch.ask.still", team.name()),
            List.of(against),
            Message.of("dispatch.send_still")),
        reason -> model.assignStill(team, incident, what, reason));
  }
}
