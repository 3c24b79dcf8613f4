package org.watchfloor.drill.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.Director;
import org.watchfloor.drill.inject.Director.Line;
import org.watchfloor.drill.inject.InjectService;
import org.watchfloor.drill.practice.SimulatedParties;
import org.watchfloor.drill.scenario.Expected;
import org.watchfloor.drill.scenario.Trigger;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Overlay;

/**
 * The director's desk: the script as it stands, the three acts on each inject, and the clock. In
 * the table Enter lets go, the plus sign puts off, Delete leaves out.
 */
public final class DirectorController implements Activated {
  private static final Duration LATER = Duration.ofMinutes(5);
  private static final int TEN = 10;
  private static final int MOST_TROUBLES = 3;

  private final Director director;
  private final InjectService injects;
  private final DrillService drills;
  private final RegisterKit kit;
  private final Overlay overlay;
  private final UiTexts texts;
  private final Formats formats;
  private final DrillAct act;
  private final Ticker ticker;
  private final Live<Desk> live;
  private boolean opened;
  private boolean simulated;

  /**
   * What it shows.
   *
   * @param simulated whether the program answers for participants
   */
  private record Desk(List<Line> lines, boolean simulated) {}

  @FXML private Label standing;
  @FXML private Button leap;
  @FXML private RegisterTable<Line> rows;
  @FXML private Label words;
  @FXML private Button release;
  @FXML private Button putOff;
  @FXML private TextField reason;
  @FXML private Button passOver;
  @FXML private Button participants;
  @FXML private Label said;
  @FXML private Label trouble;

  @Inject
  DirectorController(
      Director director,
      InjectService injects,
      DrillService drills,
      RegisterKit kit,
      Overlay overlay,
      UiTexts texts,
      Formats formats,
      DrillAct act,
      Ticker ticker,
      SimulatedParties parties,
      Tasks tasks,
      Executor fx) {
    this.director = director;
    this.injects = injects;
    this.drills = drills;
    this.kit = kit;
    this.overlay = overlay;
    this.texts = texts;
    this.formats = formats;
    this.act = act;
    this.ticker = ticker;
    this.live =
        new Live<>(
            tasks,
            fx,
            Message.of("drill.task.read"),
            new Desk(List.of(), false),
            () -> new Desk(director.lines(), parties.on()));
  }

  @FXML
  private void initialize() {
    rows.setUp(
        kit,
        "drill-director",
        line -> line.inject().id(),
        "drill.director.empty",
        List.of(
            RegisterColumn.<Line>text("drill.head.id", line -> line.inject().id()).wide(0.5),
            RegisterColumn.<Line>text("drill.head.due", this::due).wide(1.1),
            RegisterColumn.<Line>text("drill.head.kind", this::kind).wide(0.8),
            RegisterColumn.<Line>text("drill.head.to", line -> line.inject().to()),
            RegisterColumn.<Line>text("drill.head.text", Line::text).wide(4),
            RegisterColumn.<Line>text("drill.head.stage", this::stage)));
    rows.selected().subscribe(this::choose);
    rows.table().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
    said.managedProperty().bind(said.textProperty().isNotEmpty());
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(
        live.follow(changed -> {
          Subscription of = injects.onChange(changed);
          Subscription drill = drills.onChange(changed);
          return () -> {
            of.close();
            drill.close();
          };
        }));
    life.follow(live.value(), this::show);
    life.add(ticker.every(this::sayTroubles));
  }

  private void show(Desk now) {
    List<Line> lines = now.lines();
    simulated = now.simulated();
    participants.setText(
        texts.get(simulated ? "drill.director.simulated.on" : "drill.director.simulated.off"));
    rows.show(lines);
    Optional<Line> next = Director.next(lines);
    standing.setText(
        next.flatMap(Line::due)
            .map(at -> texts.get("drill.director.next", formats.moment(at)))
            .orElseGet(() -> texts.get("drill.director.noNext")));
    leap.setDisable(next.isEmpty());
    if (!opened && next.isPresent()) {
      opened = true;
      rows.select(next.get().inject().id());
    }
    choose(rows.selected().getValue());
  }

  /** What gets the cursor. */
  Node first() {
    return rows.table();
  }

  /** What could not come is said as long as that is so. */
  private void sayTroubles() {
    trouble.setText(
        director.troubles().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                one -> texts.get("drill.director.trouble", one.getKey(), texts.say(one.getValue())))
            .limit(MOST_TROUBLES)
            .collect(Collectors.joining("\n")));
  }

  private void choose(@Nullable Line line) {
    words.setText(line == null ? "" : words(line));
    boolean open = line != null && line.open();
    release.setDisable(!open);
    putOff.setDisable(line == null || !line.open() || line.due().isEmpty());
    passOver.setDisable(!open);
  }

  /** What is said, and below it what only the director is to know. */
  private String words(Line line) {
    List<String> words = new ArrayList<>(List.of(line.text()));
    if (line.inject().untrue()) {
      words.add(texts.get("drill.director.untrue"));
    }
    String against = line.inject().against();
    if (against != null) {
      words.add(texts.get("drill.director.against", against));
    }
    for (Expected one : line.inject().expected()) {
      Duration within = one.within();
      words.add(
          within == null
              ? texts.get("drill.director.judged", one.words())
              : texts.get("drill.director.expected", Formats.length(within), one.words()));
    }
    return String.join("\n", words);
  }

  private void key(KeyEvent pressed) {
    switch (pressed.getCode()) {
      case ENTER -> release();
      case PLUS, ADD, EQUALS -> putOff();
      case DELETE -> passOver();
      default -> {
        return;
      }
    }
    pressed.consume();
  }

  private String due(Line line) {
    if (line.due().isPresent()) {
      return formats.moment(line.due().get());
    }
    return texts.get(
        line.inject().trigger() instanceof Trigger.ByHand
            ? "drill.director.byHand"
            : "drill.director.waits");
  }

  private String kind(Line line) {
    return texts.texts().name("drill.kind", line.inject().content().kind());
  }

  private String stage(Line line) {
    return line.state().map(state -> texts.texts().name("drill.inject", state.stage())).orElse("");
  }

  @FXML
  private void release() {
    withChosen(line -> act(() -> director.release(line.inject().id())));
  }

  @FXML
  private void putOff() {
    withChosen(line -> act(() -> director.putOff(line.inject().id(), LATER)));
  }

  @FXML
  private void passOver() {
    String why = reason.getText();
    withChosen(line ->
        act.start(
            () -> director.passOver(line.inject().id(), why),
            how -> {
              said.setText(how);
              if (how.isEmpty()) {
                reason.clear();
              }
            }));
  }

  private void withChosen(Consumer<Line> what) {
    Line line = rows.selected().getValue();
    if (line != null && line.open()) {
      what.accept(line);
    }
  }

  @FXML
  private void pause() {
    act(drills::pause);
  }

  @FXML
  private void run() {
    act(() -> drills.run(1));
  }

  @FXML
  private void ten() {
    act(() -> drills.run(TEN));
  }

  @FXML
  private void sixty() {
    act(() -> drills.run(DrillClock.FASTEST));
  }

  @FXML
  private void leap() {
    act(() ->
        drills.leapTo(
            director.next().orElseThrow(() -> RefusedException.of("drill.refused.noNext"))));
  }

  @FXML
  private void participants() {
    boolean next = !simulated;
    act(() -> drills.participants(next));
  }

  private void act(Runnable what) {
    act.start(what, said::setText);
  }

  @FXML
  private void close() {
    overlay.close();
  }
}
