package org.watchfloor.order.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.Ending;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.Slip;
import org.watchfloor.order.Step;
import org.watchfloor.order.StepKind;
import org.watchfloor.order.view.OrderColumns.UnitRow;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.CountdownLabel;
import org.watchfloor.ui.control.EditedBy;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** The selected order: its words, its units with their chains, and one key for each act. */
public final class OrderController {
  private static final Duration SOON = Duration.ofMinutes(10);

  private final OrderActs acts;
  private final OrderColumns columns;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final Formats formats;
  private final EditedBy editedBy;
  private final CountdownLabel left;
  private @Nullable Order order;

  @FXML private Label name;
  @FXML private Label words;
  @FXML private Label edited;
  @FXML private Label facts;
  @FXML private FlowPane due;
  @FXML private FlowPane channels;
  @FXML private FlowPane steps;
  @FXML private RegisterTable<UnitRow> units;
  @FXML private Label unit;
  @FXML private Label chain;

  @Inject
  OrderController(
      OrderActs acts,
      OrderColumns columns,
      RegisterKit kit,
      UiTexts texts,
      Formats formats,
      EditedBy editedBy,
      WatchClock clock) {
    this.acts = acts;
    this.columns = columns;
    this.kit = kit;
    this.texts = texts;
    this.formats = formats;
    this.editedBy = editedBy;
    this.left = new CountdownLabel(formats, clock);
  }

  @FXML
  private void initialize() {
    units.setUp(kit, "order-units", UnitRow::id, "order.empty_units", columns.units());
    units.table().getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    units.selected().subscribe(row -> showUnit(row));
    units.table().addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
    due.getChildren().add(left);
    int key = 1;
    for (OrderChannel channel : OrderChannel.values()) {
      Button button =
          new Button(texts.get("order.keyed", texts.name("order.channel", channel), key++));
      button.setId("order-sign-" + channel.name());
      button.setFocusTraversable(false);
      button.disableProperty().bind(units.selected().isNull());
      button.setOnAction(event -> sign(channel));
      channels.getChildren().add(button);
    }
    for (KeyCode code : List.of(KeyCode.D, KeyCode.V, KeyCode.F, KeyCode.A, KeyCode.B, KeyCode.J)) {
      steps.getChildren().add(button(code));
    }
    show(null);
  }

  /** The buttons of what is done with the whole order. */
  Button[] wholeOrder() {
    return Stream.of(KeyCode.X, KeyCode.L, KeyCode.T, KeyCode.M, KeyCode.C, KeyCode.W)
        .map(this::button)
        .toArray(Button[]::new);
  }

  private Button button(KeyCode code) {
    Button button = new Button(texts.get("order.act.key." + code.name()));
    button.setId("order-key-" + code.name());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.disableProperty().bind(units.selected().isNull());
    button.setOnAction(event -> press(code));
    return button;
  }

  /** What is to happen with keys on the list of units that are not of one order. */
  void onPress(Consumer<KeyEvent> pressed) {
    units.table().addEventHandler(KeyEvent.KEY_PRESSED, pressed::accept);
  }

  /** Says who changes it at another seat. */
  void showEdited() {
    Order now = order;
    editedBy.show(edited, now == null ? null : new ObjectRef(OrderService.KIND, now.number()));
  }

  /** A second has passed. */
  void turn() {
    left.tick();
  }

  void show(@Nullable Order now) {
    boolean same = now != null && order != null && now.number().equals(order.number());
    order = now;
    showEdited();
    if (now == null) {
      name.setText(texts.get("order.none"));
      words.setText("");
      facts.setText("");
      left.count(null, SOON);
      units.show(List.of());
      return;
    }
    name.setText(
        texts.get(
            "order.detail.name",
            now.number(),
            texts.name("order.urgency", now.urgency()),
            now.title()));
    words.setText(now.now().text());
    facts.setText(facts(now));
    left.count(now.open() ? now.deadline() : null, SOON);
    UnitRow before = units.selected().get();
    units.show(UnitRow.of(now));
    UnitRow after = units.selected().get();
    // Whoever has just signed makes room for the next that has not.
    boolean next =
        before != null
            && after != null
            && before.id().equals(after.id())
            && before.state().unsigned()
            && !after.state().unsigned()
            && now.unsigned() > 0;
    if (!same || after == null || next) {
      units.table().getSelectionModel().clearAndSelect(0);
    }
    showUnit(units.selected().get());
  }

  private String facts(Order now) {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get(
            "order.detail.issued",
            now.now().act().post(),
            now.now().act().officer(),
            formats.moment(now.revisions().getFirst().act().at()),
            formats.moment(now.deadline())));
    if (now.revision() > 1) {
      lines.add(
          texts.get(
              "order.detail.amended",
              now.revision(),
              formats.moment(now.now().act().at()),
              now.now().reason()));
    }
    if (now.basis().kind() != OrderBasis.Kind.NONE) {
      lines.add(
          texts.get(
              "order.detail.basis",
              texts.name("order.basisKind", now.basis().kind()),
              now.basis().id()));
    }
    for (Slip slip : now.slips()) {
      lines.add(
          texts.get(
              "order.detail.slip",
              texts.name("order.slip", slip.kind()),
              slip.number(),
              formats.moment(slip.act().at()),
              slip.units().size(),
              texts.name("order.cause", slip.cause())));
    }
    Ending ending = now.ending();
    if (ending != null) {
      lines.add(
          texts.get(
              "order.detail.ended",
              texts.get("order.ended." + ending.kind().name(), formats.moment(ending.act().at())),
              ending.act().post(),
              ending.words(),
              ending.open()));
    }
    now.contradictions().open().stream()
        .map(what ->
            texts.get(
                "order.detail.conflict", texts.get(what.rule()), what.counts(), what.against()))
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  private void showUnit(@Nullable UnitRow row) {
    if (row == null) {
      unit.setText(texts.get("order.noUnit"));
      chain.setText("");
      return;
    }
    unit.setText(
        texts.get(
            "order.unit.of",
            row.unit().to().name(),
            texts.name("order.role", row.unit().role()),
            texts.name("order.state", row.state())));
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("order.chain.issued", formats.moment(row.order().issuedTo(row.unit()))));
    row.unit().steps().stream()
        .sorted(Comparator.comparing(Step::at))
        .map(step -> said(row.order(), step))
        .forEach(lines::add);
    if (row.state().unsigned()) {
      lines.add(texts.get("order.chain.nothing"));
    }
    chain.setText(String.join("\n", lines));
  }

  private String said(Order of, Step step) {
    List<String> more = new ArrayList<>();
    if (step.kind() == StepKind.SIGNED && step.onBehalf()) {
      more.add(texts.get("order.chain.onBehalf", step.officer()));
    }
    if (step.readBack() != null) {
      more.add(texts.name("order.readback", step.readBack()));
    }
    if (step.recordedAt().getEpochSecond() / 60 != step.at().getEpochSecond() / 60) {
      more.add(texts.get("order.chain.recorded", formats.moment(step.recordedAt())));
    }
    if (step.revision() != of.revision()) {
      more.add(texts.get("order.chain.revision", step.revision()));
    }
    if (!step.note().isEmpty()) {
      more.add(step.note());
    }
    String line =
        texts.get(
            "order.chain.step",
            formats.moment(step.at()),
            texts.name("order.step", step.kind()),
            texts.name("order.channel", step.channel()),
            step.person());
    return more.isEmpty()
        ? line
        : texts.get(
            "order.chain.more",
            line,
            more.stream().collect(Collectors.joining(texts.get("order.comma"))));
  }

  private List<Addressee> picked() {
    return units.table().getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .map(UnitRow::unit)
        .toList();
  }

  /** One digit is one channel over which a unit answered. */
  void onTyped(KeyEvent event) {
    String typed = event.getCharacter();
    int key = typed.length() == 1 ? typed.charAt(0) - '1' : -1;
    if (key >= 0 && key < OrderChannel.values().length) {
      event.consume();
      sign(OrderChannel.values()[key]);
    }
  }

  private void sign(OrderChannel channel) {
    Order now = order;
    UnitRow row = units.selected().get();
    if (now != null && row != null) {
      if (row.state().unsigned()) {
        acts.sign(now, row.unit(), channel);
      } else {
        kit.toasts()
            .warn(
                Message.of(
                    "order.toast.signedAlready",
                    row.unit().to().name(),
                    Message.of("order.state." + row.state().name())));
      }
    }
  }

  /** Whether a key means an act, which is then begun. */
  boolean press(KeyCode key) {
    Order now = order;
    UnitRow row = units.selected().get();
    if (now == null || row == null) {
      return false;
    }
    boolean ours = true;
    switch (key) {
      case D -> acts.known(now, picked(), StepKind.DELIVERED);
      case V -> acts.known(now, picked(), StepKind.READ);
      case F -> acts.report(now, row.unit());
      case A -> acts.accept(now, row.unit());
      case B -> acts.giveBack(now, row.unit());
      case J -> acts.callOut(now);
      case X -> acts.slip(now);
      case L -> acts.printSlip(now);
      case T -> acts.message(now);
      case M -> acts.amend(now);
      case E -> acts.extend(now);
      case C -> acts.close(now);
      case W -> acts.withdraw(now);
      default -> ours = false;
    }
    return ours;
  }
}
