package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.need.CalloutNeed;
import org.watchfloor.order.callout.view.CalloutsViewModel.Shown;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** The page 叫应: what warnings ask for, everybody on the list, and beside it whom to call now. */
public final class CalloutsController implements Activated {
  /** Whose turn it is changes with the clock: looked at anew every few seconds. */
  private static final int BEATS = 5;

  private final CalloutsViewModel model;
  private final CalloutActs acts;
  private final CalloutColumns columns;
  private final CalloutWords words;
  private final NeedCards cards;
  private final AnswerStrip answers;
  private final RegisterKit kit;
  private final Ticker ticker;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Map<LineFilter, ToggleButton> filters = new EnumMap<>(LineFilter.class);
  private @Nullable String board;
  private boolean toNext;

  @FXML private HBox callouts;
  @FXML private Label summary;
  @FXML private Label gaps;
  @FXML private VBox needs;
  @FXML private VBox told;
  @FXML private HBox filterBar;
  @FXML private Button message;
  @FXML private Button print;
  @FXML private Button end;
  @FXML private RegisterTable<CalloutLine> lines;
  @FXML private NextController nextController;

  @Inject
  CalloutsController(
      CalloutsViewModel model,
      CalloutActs acts,
      CalloutColumns columns,
      CalloutWords words,
      NeedCards cards,
      AnswerStrip answers,
      RegisterKit kit,
      Ticker ticker,
      UiTexts texts,
      Formats formats,
      WatchClock clock) {
    this.model = model;
    this.acts = acts;
    this.columns = columns;
    this.words = words;
    this.cards = cards;
    this.answers = answers;
    this.kit = kit;
    this.ticker = ticker;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
  }

  @FXML
  private void initialize() {
    lines.setUp(
        kit, "callees", line -> line.callee().key(), "callout.empty.lines", columns.lines());
    lines
        .selected()
        .subscribe(line -> nextController.show(model.shown().get().chosen().orElse(null), line));
    lines.table().addEventHandler(KeyEvent.KEY_PRESSED, this::onPressed);
    lines.table().addEventHandler(KeyEvent.KEY_TYPED, nextController::onTyped);
    told.getChildren().setAll(answers);
    answers.onSee(this::answer);
    nextController.afterwards(this::goOn);
    nextController.backTo(lines.table());
    ToggleGroup group = new ToggleGroup();
    for (LineFilter filter : LineFilter.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("callout-filter-" + filter.name());
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> model.filter().set(filter));
      filters.put(filter, button);
      filterBar.getChildren().add(filter.ordinal(), button);
    }
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.shown(), this::show);
    life.follow(
        model.filter(),
        filter -> {
          toNext = true;
          show(model.shown().get());
        });
    life.follow(model.wanted(), this::want);
    int[] beat = {0};
    life.add(
        ticker.every(() -> {
          nextController.turn();
          cards.turn();
          if (++beat[0] % BEATS == 0) {
            show(model.shown().get());
          }
        }));
  }

  private void want(@Nullable String number) {
    if (number != null) {
      model.wanted().set(null);
      toNext = true;
      acts.choose(number);
    }
  }

  /** A result is written: the next one is looked at as soon as it is read. */
  private void goOn() {
    toNext = true;
    lines.table().requestFocus();
  }

  private void show(Shown shown) {
    needs
        .getChildren()
        .setAll(shown.open().isEmpty() ? cards.of(shown.needs()) : cards.brief(shown.needs()));
    needs.setVisible(!shown.needs().isEmpty());
    needs.setManaged(!shown.needs().isEmpty());
    Optional<CalloutBoard> chosen = shown.chosen();
    showChoice(shown, chosen.orElse(null));
    answers.show(shown);
    told.setManaged(answers.isManaged());
    print.setDisable(chosen.isEmpty());
    message.setDisable(chosen.filter(one -> one.callout().open()).isEmpty());
    end.setDisable(chosen.isEmpty());
    end.setText(
        texts.get(
            chosen.filter(one -> !one.callout().open()).isPresent()
                ? "callout.act.reopenKey"
                : "callout.act.endKey"));
    summary.setText(
        chosen
            .map(this::summary)
            .orElse(texts.get(shown.read() ? "callout.empty" : "ui.register.loading")));
    List<String> missing = chosen.map(one -> one.callout().gaps()).orElse(List.of());
    gaps.setText(missing.isEmpty() ? "" : words.gaps(missing));
    gaps.setVisible(!missing.isEmpty());
    gaps.setManaged(!missing.isEmpty());
    LineFilter filter = model.filter().get();
    List<CalloutLine> all = chosen.map(CalloutBoard::lines).orElse(List.of());
    filters.forEach((each, button) -> {
      button.setSelected(each == filter);
      button.setText(
          texts.get(
              "callout.filter.counted",
              texts.name("callout.filter", each),
              all.stream().filter(each::shows).count()));
    });
    lines.show(sorted(chosen.orElse(null), filter));
    String number = chosen.map(one -> one.callout().number()).orElse(null);
    if (toNext || lines.selected().get() == null || !Objects.equals(number, board)) {
      toNext = false;
      board = number;
      selectFirst();
    }
    nextController.show(chosen.orElse(null), lines.selected().get());
  }

  /** Whose turn it is on top; whom nothing is owed of at the end, in the order of the list. */
  private List<CalloutLine> sorted(@Nullable CalloutBoard of, LineFilter filter) {
    return of == null
        ? List.of()
        : of.lines().stream()
            .filter(line -> filter.shows(line) || answered(of, line))
            .sorted(
                Comparator.comparing((CalloutLine line) -> !answered(of, line))
                    .thenComparing(CalloutBoard.turn(clock.instant())))
            .toList();
  }

  /** Whether a text of it waits to be taken over. */
  private boolean answered(CalloutBoard of, CalloutLine line) {
    return AnswerStrip.of(model.shown().get(), of.callout().number()).stream()
        .anyMatch(one -> one.key().equals(line.callee().key()));
  }

  /** Looks at the next text: of somebody on this list, else on another, else of nobody known. */
  private void answer() {
    Shown shown = model.shown().get();
    String here = shown.chosen().map(one -> one.callout().number()).orElse("");
    if (!AnswerStrip.of(shown, here).isEmpty()) {
      toNext = true;
      show(shown);
      lines.table().requestFocus();
    } else if (!answers.placeStrange(shown)) {
      shown.answers().stream().findFirst().ifPresent(one -> acts.open(one.callout()));
    }
  }

  private void selectFirst() {
    if (!lines.table().getItems().isEmpty()) {
      lines.table().getSelectionModel().clearAndSelect(0);
      lines.table().scrollTo(0);
    }
  }

  private String summary(CalloutBoard of) {
    return texts.get(
        "callout.summary",
        of.callout().title(),
        of.reached(),
        of.lines().size(),
        of.owing(),
        of.unreached().size(),
        formats.moment(of.callout().began()));
  }

  /** One button for each open call-out, as long as there is more than one. */
  private void showChoice(Shown shown, @Nullable CalloutBoard chosen) {
    List<Node> buttons = new ArrayList<>();
    if (shown.open().size() > 1 || chosen != null && !chosen.callout().open()) {
      ToggleGroup group = new ToggleGroup();
      for (CalloutBoard one : shown.open()) {
        String number = one.callout().number();
        ToggleButton button =
            new ToggleButton(
                texts.get("callout.choice", shortNumber(number), one.unreached().size()));
        button.setId("callout-choose-" + number);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(chosen != null && chosen.callout().number().equals(number));
        button.setOnAction(event -> acts.choose(number));
        buttons.add(button);
      }
    }
    callouts.getChildren().setAll(buttons);
  }

  /** As it is read out: without the station it was drawn at. */
  private static String shortNumber(String number) {
    int last = number.lastIndexOf('-');
    int before = last < 1 ? -1 : number.lastIndexOf('-', last - 1);
    return before < 0 ? number : number.substring(before + 1);
  }

  private void onPressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean ours = true;
    switch (event.getCode()) {
      case N -> begin();
      case S -> startNeed();
      case M -> message();
      case T -> print();
      case E -> end();
      case C -> climb();
      case R -> answer();
      default -> ours = nextController.press(event.getCode());
    }
    if (ours) {
      event.consume();
    }
  }

  @FXML
  private void begin() {
    acts.begin();
  }

  private void startNeed() {
    model.shown().get().needs().stream().findFirst().ifPresent(this::start);
  }

  private void start(CalloutNeed need) {
    acts.start(need);
  }

  @FXML
  private void print() {
    model.shown().get().chosen().ifPresent(acts::print);
  }

  @FXML
  private void message() {
    model.shown().get().chosen().filter(one -> one.callout().open()).ifPresent(acts::message);
  }

  @FXML
  private void end() {
    model.shown().get().chosen().ifPresent(acts::end);
  }

  private void climb() {
    toNext = true;
    model.shown().get().chosen().ifPresent(acts::climb);
  }
}
