package org.watchfloor.incident.dispatch.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.incident.dispatch.DispatchService;
import org.watchfloor.incident.dispatch.JointDispatch;
import org.watchfloor.incident.dispatch.JointDispatch.Line;
import org.watchfloor.incident.dispatch.JointDispatch.Proposal;
import org.watchfloor.task.Tasks;
import org.watchfloor.team.joint.JointPlan;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.RowActs;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Toasts;

/** Which team goes to which open incident if all are looked at together; one key sends them all. */
public final class JointController implements Activated {
  private final JointDispatch joint;
  private final DispatchService dispatch;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final Overlay overlay;
  private final Toasts toasts;
  private final RowActs acts;
  private final Live<Read> live;
  private volatile @Nullable Long people;

  @FXML private Label counted;
  @FXML private Label basis;
  @FXML private Label unplaced;
  @FXML private Label leaves;
  @FXML private CrewField crew;
  @FXML private Label refusal;
  @FXML private RegisterTable<Line> rows;
  @FXML private Button send;

  private record Read(boolean done, @Nullable Long people, Proposal proposal) {}

  @Inject
  JointController(
      JointDispatch joint,
      DispatchService dispatch,
      RegisterKit kit,
      UiTexts texts,
      Overlay overlay,
      Toasts toasts,
      Tasks tasks,
      Executor fx) {
    this.joint = joint;
    this.dispatch = dispatch;
    this.kit = kit;
    this.texts = texts;
    this.overlay = overlay;
    this.toasts = toasts;
    this.acts = new RowActs(tasks, fx);
    this.live =
        new Live<>(
            tasks,
            fx,
            Message.of("dispatch.joint.read"),
            new Read(false, null, Proposal.NOTHING),
            this::read);
  }

  private Read read() {
    Long asked = people;
    return new Read(true, asked, joint.propose(asked));
  }

  Node first() {
    return send;
  }

  @FXML
  private void initialize() {
    rows.setUp(
        kit,
        "joint",
        line -> line.incident().id() + line.capability(),
        "dispatch.joint.empty",
        columns());
    crew.setOnAction(event -> send.requestFocus());
    crew.textProperty()
        .subscribe(() -> {
          people = crew.crew();
          live.read();
        });
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(dispatch::onChange));
    life.follow(live.value(), this::show);
  }

  private void show(Read read) {
    Proposal found = read.proposal();
    JointPlan plan = found.plan();
    counted.setText(
        read.done()
            ? texts.get("dispatch.joint.count", plan.served().size(), plan.unmet().size())
            : texts.get("dispatch.joint.read"));
    counted.getStyleClass().setAll("label", plan.unmet().isEmpty() ? "muted" : "failed");
    basis.setText(found.basis().map(on -> weighed(found, on.said())).orElse(""));
    show(unplaced, found.unplaced().isEmpty() ? "" : left(found.unplaced()));
    show(leaves, found.leaves().map(texts::say).orElse(""));
    // Before it is read the key keeps the cursor and does nothing.
    send.setDisable(read.done() && plan.served().isEmpty());
    if (read.done()) {
      rows.show(found.lines());
    }
  }

  private String weighed(Proposal found, Message on) {
    JointPlan plan = found.plan();
    return texts.get(
        found.weighed() ? "dispatch.joint.weighed_graver" : "dispatch.joint.weighed",
        Math.round(plan.cost()),
        tenth(plan.gapPercent()),
        tenth(plan.listWorsePercent()),
        texts.say(on));
  }

  private String left(List<String> incidents) {
    return texts.get(
        "dispatch.joint.unplaced",
        incidents.stream().reduce((one, other) -> texts.get("account.and", one, other)).orElse(""));
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private static void show(Label label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }

  private List<RegisterColumn<Line>> columns() {
    return List.of(
        RegisterColumn.<Line>text(
                "dispatch.joint.head.incident",
                line -> line.incident().id() + " " + line.incident().details().narrative())
            .wide(3),
        RegisterColumn.text(
            "dispatch.joint.head.need", line -> texts.name("team.capability", line.capability())),
        RegisterColumn.<Line>text("dispatch.joint.head.team", this::team)
            .wide(1.5)
            .shownAs(this::teamLabel),
        RegisterColumn.<Line>text("dispatch.joint.head.minutes", JointController::minutes)
            .wide(0.6),
        RegisterColumn.<Line>text("dispatch.joint.head.notes", this::notes).wide(2));
  }

  private Node teamLabel(Line line) {
    Label label = new Label(team(line));
    if (line.team() == null) {
      label.getStyleClass().add("failed");
    }
    return label;
  }

  private String team(Line line) {
    return line.team() == null ? texts.get("dispatch.joint.nobody") : line.team().team().name();
  }

  private static String minutes(Line line) {
    return line.team() == null ? "" : Long.toString((long) Math.ceil(line.minutes()));
  }

  /** Why this team or none, then what else to know of it. */
  private String notes(Line line) {
    Stream<Message> known = line.team() == null ? Stream.of() : line.team().notes().stream();
    return Stream.concat(line.reasons().stream(), known)
        .map(texts::say)
        .collect(Collectors.joining(" · "));
  }

  /** Sends what is shown; not while the plan for another number of people is being made. */
  @FXML
  private void sendAll() {
    Read shown = live.value().get();
    if (!shown.done() || !Objects.equals(shown.people(), people)) {
      return;
    }
    refusal.setText("");
    acts.act(
        shown,
        "joint",
        Message.of("dispatch.joint.sending"),
        () -> joint.send(shown.proposal()),
        sent -> toasts.say(Message.of("dispatch.joint.sent", sent)),
        failure ->
            refusal.setText(
                failure instanceof RefusedException no
                    ? texts.say(no.said())
                    : texts.get("dispatch.joint.failed")));
  }

  @FXML
  private void close() {
    overlay.close();
  }
}
