package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CalleeState;
import org.watchfloor.order.callout.Callout;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.Next;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Callee;
import org.watchfloor.order.callout.roll.Way;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.CountdownLabel;
import org.watchfloor.ui.dialog.Toasts;

/**
 * Whom to call now: the number large enough to dial, what to say, one key for each result. What
 * stands on paper is typed in with the paper's time. JavaFX thread.
 */
public final class NextController {
  private static final Duration SOON = Duration.ofMinutes(1);

  /** The results that have digits, 1 to 9 and 0; the rest have letters. */
  private static final List<CallResult> DIGITS =
      List.of(
          CallResult.ACKNOWLEDGED,
          CallResult.REPLIED,
          CallResult.NO_ANSWER,
          CallResult.BUSY,
          CallResult.NO_SIGNAL,
          CallResult.REFUSED,
          CallResult.WRONG_NUMBER,
          CallResult.OFF_DUTY,
          CallResult.TOLD_OTHER,
          CallResult.SENT);

  private final CalloutActs acts;
  private final CalloutWords words;
  private final Proposals proposals;
  private final Toasts toasts;
  private final WatchClock clock;
  private final UiTexts texts;
  private final CountdownLabel left;
  private Runnable afterwards = () -> {};
  private @Nullable CalloutBoard board;
  private @Nullable CalloutLine line;
  private int way;

  @FXML private Label heading;
  @FXML private Label unit;
  @FXML private Label number;
  @FXML private Label others;
  @FXML private Label marks;
  @FXML private VBox told;
  @FXML private FlowPane due;
  @FXML private Label step;
  @FXML private Label said;
  @FXML private FlowPane results;
  @FXML private TextField when;
  @FXML private Label story;
  @FXML private Button act;

  @Inject
  NextController(
      CalloutActs acts,
      CalloutWords words,
      Proposals proposals,
      Toasts toasts,
      WatchClock clock,
      UiTexts texts,
      Formats formats) {
    this.acts = acts;
    this.words = words;
    this.proposals = proposals;
    this.toasts = toasts;
    this.clock = clock;
    this.texts = texts;
    this.left = new CountdownLabel(formats, clock);
  }

  @FXML
  private void initialize() {
    due.getChildren().add(left);
    told.getChildren().setAll(proposals);
    int key = 1;
    for (CallResult result : DIGITS) {
      Button button =
          new Button(
              texts.get(
                  "callout.keyed",
                  String.valueOf(key++ % 10),
                  texts.name("callout.result", result)));
      button.setId("callout-" + result.name());
      prepare(button, () -> write(result));
      if (result == CallResult.ACKNOWLEDGED || result == CallResult.REPLIED) {
        button.getStyleClass().add("accent");
      }
      results.getChildren().add(button);
    }
    for (KeyCode code : List.of(KeyCode.W, KeyCode.B, KeyCode.X, KeyCode.G, KeyCode.U, KeyCode.Z)) {
      Button button =
          new Button(
              texts.get(
                  "callout.keyed", code.getName(), texts.get("callout.act.key." + code.name())));
      button.setId("callout-key-" + code.name());
      prepare(button, () -> press(code));
      results.getChildren().add(button);
    }
    results.getChildren().addFirst(proposals.dialButton(() -> press(KeyCode.D)));
    show(null, null);
  }

  private static void prepare(Button button, Runnable press) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(event -> press.run());
  }

  /** What is done once a result is on disk. */
  void afterwards(Runnable done) {
    afterwards = done;
    proposals.afterwards(done);
  }

  /** Where the keys go when the paper's time is written. */
  void backTo(Node list) {
    when.setOnAction(event -> list.requestFocus());
  }

  /** A second has passed. */
  void turn() {
    left.tick();
  }

  void show(@Nullable CalloutBoard of, @Nullable CalloutLine now) {
    boolean same =
        now != null
            && line != null
            && of != null
            && board != null
            && of.callout().number().equals(board.callout().number())
            && now.callee().key().equals(line.callee().key());
    board = of;
    line = now;
    if (!same) {
      way = 0;
    }
    boolean any = now != null;
    List.of(unit, number, others, marks, due, step, said, results, when, story)
        .forEach(node -> {
          node.setVisible(any);
          node.setManaged(any);
        });
    proposals.show(of, now);
    told.setManaged(proposals.isManaged());
    showAct(of);
    if (of == null || now == null) {
      heading.setText(texts.get(of == null ? "callout.next.noCallout" : nothing(of)));
      return;
    }
    Callee callee = now.callee();
    heading.setText(
        texts.get(
            callee.why().isEmpty() ? "callout.next.who" : "callout.next.whoWhy",
            callee.key(),
            texts.name("callout.group", callee.group()),
            callee.why()));
    unit.setText(texts.get("callout.next.post", callee.unitName(), words.post(callee)));
    showWay(callee);
    String speaks = words.marks(callee);
    marks.setText(speaks);
    marks.setVisible(!speaks.isEmpty());
    marks.setManaged(!speaks.isEmpty());
    step.setText(
        now.next().map(next -> step(now, next)).orElse(texts.name("callout.state", now.state())));
    left.count(now.next().map(next -> next.due()).orElse(null), SOON);
    said.setText(callout(of));
    story.setText(words.story(of.callout(), now));
  }

  private String step(CalloutLine of, Next next) {
    return of.state() == CalleeState.UNDELIVERED
        ? texts.get("callout.step.long.undelivered")
        : texts.name("callout.step.long", next.step());
  }

  /** The one act that matters when nobody is to be called. */
  private void showAct(@Nullable CalloutBoard of) {
    String key = "";
    if (of != null && of.callout().open()) {
      if (!of.toClimb().isEmpty()) {
        key = "callout.act.climb";
      } else if (of.waiting().isEmpty()) {
        key = "callout.act.endNow";
      }
    }
    act.setVisible(!key.isEmpty());
    act.setManaged(!key.isEmpty());
    if (of != null && !key.isEmpty()) {
      act.setText(texts.get(key, of.toClimb().size()));
    }
  }

  private static String nothing(CalloutBoard of) {
    if (!of.callout().open()) {
      return "callout.next.ended";
    }
    return of.waiting().isEmpty() ? "callout.next.done" : "callout.next.none";
  }

  private String callout(CalloutBoard of) {
    Callout callout = of.callout();
    StringBuilder all = new StringBuilder(callout.title()).append('\n').append(callout.words());
    CalloutLine now = line;
    if (now != null && now.callee().answers()) {
      int no = 1;
      for (var question : callout.questions()) {
        all.append('\n')
            .append(texts.get("callout.ask", no++, question.in(texts.texts().language())));
      }
    }
    return all.toString();
  }

  private void showWay(Callee callee) {
    List<Way> ways = callee.ways();
    if (ways.isEmpty()) {
      number.setText(texts.get("callout.noNumber"));
      others.setText(texts.get("callout.noNumber.what"));
      return;
    }
    Way now = ways.get(Math.min(way, ways.size() - 1));
    number.setText(now.number());
    List<String> rest = new ArrayList<>();
    for (Way other : ways) {
      if (!other.equals(now)) {
        rest.add(
            texts.get("callout.other", texts.name("callout.way", other.kind()), other.number()));
      }
    }
    others.setText(
        texts.get(
            rest.isEmpty() ? "callout.way.only" : "callout.way.others",
            texts.name("callout.way", now.kind()),
            String.join(texts.get("callout.comma"), rest)));
  }

  private CallWay dialled() {
    CalloutLine now = line;
    List<Way> ways = now == null ? List.of() : now.callee().ways();
    return ways.isEmpty() ? CallWay.RUNNER : ways.get(Math.min(way, ways.size() - 1)).kind();
  }

  /** One digit is one result; P goes to the paper's time, and must not be written there itself. */
  void onTyped(KeyEvent event) {
    String typed = event.getCharacter();
    if (typed.equalsIgnoreCase("p") && line != null) {
      event.consume();
      when.requestFocus();
      return;
    }
    if (typed.length() != 1 || typed.charAt(0) < '0' || typed.charAt(0) > '9') {
      return;
    }
    event.consume();
    write(DIGITS.get((typed.charAt(0) - '0' + 9) % 10));
  }

  /** Whether a key means an act, which is then begun. */
  boolean press(KeyCode key) {
    CalloutBoard of = board;
    CalloutLine now = line;
    if (of == null || now == null) {
      return false;
    }
    boolean ours = true;
    switch (key) {
      case W -> {
        way = now.callee().ways().isEmpty() ? 0 : (way + 1) % now.callee().ways().size();
        showWay(now.callee());
      }
      case B -> write(CallResult.READ);
      case X -> write(CallResult.NOT_ENOUGH);
      case G -> write(CallResult.ACKNOWLEDGED, CallWay.RUNNER);
      case U -> acts.climbOne(of.callout(), now);
      case Z -> acts.undo(of.callout(), now);
      case A -> ours = proposals.take();
      case D -> proposals.dial(of.callout(), now, way);
      case K -> ours = proposals.setAside();
      default -> ours = false;
    }
    return ours;
  }

  private void write(CallResult result) {
    write(
        result,
        result == CallResult.SENT || result == CallResult.READ ? CallWay.MESSAGE : dialled());
  }

  private void write(CallResult result, CallWay over) {
    CalloutBoard of = board;
    CalloutLine now = line;
    if (of == null || now == null) {
      return;
    }
    String typed = when.getText().strip();
    Instant at = null;
    if (!typed.isEmpty()) {
      at = MomentEntry.near(typed, clock.instant()).orElse(null);
      if (at == null) {
        toasts.warn(Message.of("callout.refused.time", typed));
        when.requestFocus();
        return;
      }
    }
    acts.write(
        of.callout(),
        now,
        over,
        result,
        at,
        () -> {
          when.clear();
          proposals.written(of.callout(), now);
          afterwards.run();
        });
  }

  @FXML
  private void act() {
    CalloutBoard of = board;
    if (of == null) {
      return;
    }
    if (of.toClimb().isEmpty()) {
      acts.end(of);
    } else {
      acts.climb(of);
    }
  }
}
