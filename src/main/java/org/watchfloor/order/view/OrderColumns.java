package org.watchfloor.order.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.Ending;
import org.watchfloor.order.Order;
import org.watchfloor.order.Role;
import org.watchfloor.order.Step;
import org.watchfloor.order.StepKind;
import org.watchfloor.order.UnitState;
import org.watchfloor.order.chase.Lag;
import org.watchfloor.order.instruction.InstructionTrack;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;

/** The columns of orders, their units and leaders' instructions. JavaFX thread. */
final class OrderColumns {
  /** Times of a night need no date. */
  private static final Duration THIS_NIGHT = Duration.ofHours(18);

  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;

  @Inject
  OrderColumns(UiTexts texts, Formats formats, WatchClock clock) {
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
  }

  /** As it is read out: without the station it was drawn at. */
  static String shortNumber(String number) {
    int last = number.lastIndexOf('-');
    int before = last < 1 ? -1 : number.lastIndexOf('-', last - 1);
    return before < 0 ? number : number.substring(before + 1);
  }

  List<RegisterColumn<OrderRow>> orders() {
    return List.of(
        RegisterColumn.<OrderRow>text("order.head.due", this::due)
            .sortedBy(OrderRow.MOST_URGENT_FIRST)
            .shownAs(this::dueLabel)
            .wide(1.65)
            .aging(),
        RegisterColumn.<OrderRow>text("order.head.signed", this::signed)
            .sortedBy(Comparator.comparing(row -> -row.unsigned()))
            .shownAs(this::signedLabel)
            .wide(0.75),
        RegisterColumn.<OrderRow>text("order.head.title", this::title).wide(2.5),
        RegisterColumn.<OrderRow>text("order.head.lead", row -> row.order().lead().to().name())
            .wide(1.15),
        RegisterColumn.<OrderRow>text("order.head.state", row -> leadState(row.order())).wide(0.8),
        RegisterColumn.<OrderRow>text("order.head.number", row -> shortNumber(row.number()))
            .wide(0.9));
  }

  List<RegisterColumn<UnitRow>> units() {
    return List.of(
        RegisterColumn.<UnitRow>text("order.head.unit", this::unit).wide(1.5),
        RegisterColumn.<UnitRow>text(
                "order.head.state", row -> texts.name("order.state", row.state()))
            .sortedBy(Comparator.comparing(UnitRow::state))
            .shownAs(this::stateLabel)
            .wide(1.1),
        time("order.head.DELIVERED", StepKind.DELIVERED),
        time("order.head.READ", StepKind.READ),
        time("order.head.SIGNED", StepKind.SIGNED),
        time("order.head.REPORTED", StepKind.REPORTED));
  }

  List<RegisterColumn<InstructionRow>> instructions() {
    return List.of(
        RegisterColumn.<InstructionRow>text("order.head.due", this::answerDue)
            .shownAs(this::answerLabel)
            .wide(1.5)
            .aging(),
        RegisterColumn.<InstructionRow>text("order.head.giver", row -> row.instruction().giver())
            .wide(1.2),
        RegisterColumn.<InstructionRow>text("order.head.words", row -> row.instruction().text())
            .wide(2.6),
        RegisterColumn.<InstructionRow>text("order.head.orders", this::made).wide(1.2),
        RegisterColumn.<InstructionRow>text("order.head.number", row -> shortNumber(row.number()))
            .wide(0.9));
  }

  private RegisterColumn<UnitRow> time(String titleKey, StepKind kind) {
    return RegisterColumn.<UnitRow>text(
            titleKey, row -> row.step(kind).map(this::shortTime).orElse(texts.get("order.unknown")))
        .wide(0.74);
  }

  private String shortTime(Step step) {
    boolean lately = Duration.between(step.at(), clock.instant()).compareTo(THIS_NIGHT) < 0;
    return lately ? formats.time(step.at()) : formats.moment(step.at());
  }

  private String due(OrderRow row) {
    Ending ending = row.order().ending();
    if (ending != null) {
      return texts.get("order.ended." + ending.kind().name(), formats.moment(ending.act().at()));
    }
    Lag next = row.next();
    return next == null
        ? texts.get("order.due.nothing")
        : texts.get(
            row.late() ? "order.due.late" : "order.due.wait",
            texts.get("order.waits." + next.cause().name()),
            formats.countdown(next.due()));
  }

  private Node dueLabel(OrderRow row) {
    return label(due(row), row.late() ? "failed" : row.order().open() ? "" : "muted");
  }

  private String signed(OrderRow row) {
    int all = row.order().addressees().size();
    return texts.get("order.signedOf", all - row.order().unsigned(), all);
  }

  private Node signedLabel(OrderRow row) {
    return label(signed(row), row.unsigned() > 0 ? "strong" : "ok");
  }

  private String title(OrderRow row) {
    Order order = row.order();
    return texts.get(
        order.contradictions().any() ? "order.titleContradictory" : "order.titleOf",
        texts.name("order.urgency", order.urgency()),
        order.title());
  }

  private String leadState(Order order) {
    return texts.name("order.state", order.state(order.lead()));
  }

  private String unit(UnitRow row) {
    return row.unit().role() == Role.LEAD
        ? texts.get("order.unit.lead", row.unit().to().name())
        : row.unit().to().name();
  }

  private Node stateLabel(UnitRow row) {
    return label(
        texts.name("order.state", row.state()),
        switch (row.state()) {
          case ISSUED, DELIVERED, READ, RETURNED -> "failed";
          case REPORTED -> "strong";
          case SIGNED -> "";
          case ACCEPTED -> "ok";
        });
  }

  private String answerDue(InstructionRow row) {
    String stage = texts.name("order.stage", row.stage());
    Instant due = row.due();
    return due == null ? stage : texts.get("order.stage.due", stage, formats.countdown(due));
  }

  private Node answerLabel(InstructionRow row) {
    return label(answerDue(row), row.late() ? "failed" : row.due() == null ? "muted" : "strong");
  }

  private String made(InstructionRow row) {
    InstructionTrack track = row.track();
    if (track.orders().isEmpty()) {
      return texts.get("order.made.none");
    }
    return track.unsigned() == 0
        ? texts.get("order.made", track.orders().size(), track.running().size())
        : texts.get("order.made.unsigned", track.orders().size(), track.unsigned());
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }

  /**
   * A unit as a line beside the order.
   *
   * @param order the order
   * @param unit the unit
   * @param state how far it is there
   */
  record UnitRow(Order order, Addressee unit, UnitState state) {
    static List<UnitRow> of(Order order) {
      return order.addressees().stream()
          .map(unit -> new UnitRow(order, unit, order.state(unit)))
          .sorted(
              Comparator.comparing(UnitRow::state)
                  .thenComparing(row -> row.unit().role())
                  .thenComparing(row -> row.unit().to().unit()))
          .toList();
    }

    String id() {
      return unit.to().unit();
    }

    Optional<Step> step(StepKind kind) {
      return kind.compareTo(StepKind.SIGNED) <= 0
          ? unit.find(kind, order.revision())
          : unit.last(kind, order.revision());
    }
  }
}
