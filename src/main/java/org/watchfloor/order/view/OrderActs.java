package org.watchfloor.order.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.DeadlineEntry;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.Slip;
import org.watchfloor.order.SlipKind;
import org.watchfloor.order.StepKind;
import org.watchfloor.order.StepReport;
import org.watchfloor.order.UnitState;
import org.watchfloor.order.callout.view.CalloutActs;
import org.watchfloor.order.chase.Lag;
import org.watchfloor.order.chase.Lateness;
import org.watchfloor.order.chase.SlipSheet;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.PrintDesk;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.Toasts;

/** The forms of what is done with orders. JavaFX thread. */
final class OrderActs {
  private static final int NAMED = 6;

  /** Comma, full-width or enumeration comma, blank. */
  private static final Pattern BETWEEN = Pattern.compile("[,\uff0c\u3001\\s]+");

  private final OrderService orders;
  private final CalloutActs callouts;
  private final Lateness lateness;
  private final Forms forms;
  private final OrderFields fields;
  private final ViewLoader loader;
  private final Overlay overlay;
  private final Toasts toasts;
  private final WatchClock clock;
  private final Set<SlipSheet> sheets;
  private final PrintDesk printer;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  OrderActs(
      OrderService orders,
      CalloutActs callouts,
      Lateness lateness,
      Forms forms,
      OrderFields fields,
      ViewLoader loader,
      Overlay overlay,
      Toasts toasts,
      WatchClock clock,
      Set<SlipSheet> sheets,
      PrintDesk printer,
      UiTexts texts,
      Formats formats) {
    this.orders = orders;
    this.callouts = callouts;
    this.lateness = lateness;
    this.forms = forms;
    this.fields = fields;
    this.loader = loader;
    this.overlay = overlay;
    this.toasts = toasts;
    this.clock = clock;
    this.sheets = sheets;
    this.printer = printer;
    this.texts = texts;
    this.formats = formats;
  }

  /** A new order that rests on something. */
  void issue(OrderBasis basis) {
    View view = loader.load("/fxml/order/issue.fxml");
    IssueController controller = view.controller(IssueController.class);
    controller.begin(basis);
    overlay.show(view.root(), Pos.CENTER, controller.first());
  }

  /** Signs for a unit: who answered over this channel, and whether it was said back. */
  void sign(Order order, Addressee unit, OrderChannel channel) {
    View view = loader.load("/fxml/order/sign.fxml");
    SignController controller = view.controller(SignController.class);
    controller.begin(order, unit, channel);
    overlay.show(view.root(), Pos.CENTER, controller.first());
  }

  /** Calls a post of each unit of it. */
  void callOut(Order order) {
    callouts.callFor(order);
  }

  /** The order as words for narrow channels. */
  void message(Order order) {
    View view = loader.load("/fxml/order/message.fxml");
    MessageController controller = view.controller(MessageController.class);
    controller.begin(order);
    overlay.show(view.root(), Pos.CENTER, controller.first());
  }

  /** That it is there, or was read, at some units. */
  void known(Order order, List<Addressee> units, StepKind kind) {
    forms.ask(
        Question.of(
                Message.of("order.form." + kind.name(), order.number()),
                List.of(Message.of("order.form.units", units.size(), names(units))),
                Message.of("order.act.note"))
            .changing(OrderService.KIND, order.number()),
        List.of(fields.needed("order.form.person"), fields.channel(), fields.time()),
        values ->
            orders.step(
                order,
                ids(units),
                StepReport.of(kind, fields.channelOf(values.get(1)), values.get(0))
                    .at(fields.when(values.get(2)))));
  }

  /** What a unit says was done. */
  void report(Order order, Addressee unit) {
    forms.ask(
        Question.of(
                Message.of("order.form.REPORTED", unit.to().name()),
                List.of(Message.of("order.form.about", order.number(), order.title())),
                Message.of("order.act.note"))
            .changing(OrderService.KIND, order.number()),
        List.of(
            fields.needed("order.form.result"),
            fields.needed("order.form.person"),
            fields.channel(),
            fields.time()),
        values ->
            orders.step(
                order,
                ids(List.of(unit)),
                StepReport.reported(fields.channelOf(values.get(2)), values.get(1), values.get(0))
                    .at(fields.when(values.get(3)))));
  }

  /** The headquarters is content with a report. */
  void accept(Order order, Addressee unit) {
    forms.ask(
        Question.of(
                Message.of("order.form.ACCEPTED", unit.to().name()),
                List.of(reported(order, unit)),
                Message.of("order.act.accept"))
            .changing(OrderService.KIND, order.number()),
        List.of(
            fields.needed("order.form.judge"),
            fields.channel(),
            FormField.line(Message.of("order.form.note"), ""),
            fields.time()),
        values ->
            orders.step(
                order,
                ids(List.of(unit)),
                StepReport.accepted(fields.channelOf(values.get(1)), values.get(0), values.get(2))
                    .at(fields.when(values.get(3)))));
  }

  /** The headquarters sends a report back. */
  void giveBack(Order order, Addressee unit) {
    forms.ask(
        Question.of(
                Message.of("order.form.RETURNED", unit.to().name()),
                List.of(reported(order, unit)),
                Message.of("order.act.return"))
            .changing(OrderService.KIND, order.number()),
        List.of(
            fields.needed("order.form.why"),
            fields.needed("order.form.judge"),
            fields.channel(),
            fields.time()),
        values ->
            orders.step(
                order,
                ids(List.of(unit)),
                StepReport.returned(fields.channelOf(values.get(2)), values.get(1), values.get(0))
                    .at(fields.when(values.get(3)))));
  }

  private static Message reported(Order order, Addressee unit) {
    return unit.last(StepKind.REPORTED, order.revision())
        .map(step -> Message.of("order.form.reported", step.person(), step.note()))
        .orElse(Message.of("order.form.unreported"));
  }

  /** Ends it as done. */
  void close(Order order) {
    long open = order.addressees().size() - order.count(UnitState.ACCEPTED);
    forms.ask(
        Question.danger(
                Message.of("order.form.close", order.number()),
                List.of(Message.of("order.form.closing", open)),
                Message.of("order.act.close"))
            .changing(OrderService.KIND, order.number()),
        List.of(
            FormField.line(Message.of("order.form.conclusion"), ""), post(order), fields.time()),
        values -> orders.close(order, values.get(0), values.get(1), fields.when(values.get(2))));
  }

  /** Takes it back, or opens it again. */
  void withdraw(Order order) {
    boolean open = order.open();
    forms.ask(
        Question.danger(
                Message.of(open ? "order.form.withdraw" : "order.form.reopen", order.number()),
                List.of(
                    open
                        ? Message.of("order.form.withdrawing", order.addressees().size())
                        : Message.of("order.form.reopening")),
                Message.of(open ? "order.act.withdraw" : "order.act.reopen"))
            .changing(OrderService.KIND, order.number()),
        open
            ? List.of(fields.needed("order.form.why"), post(order), fields.time())
            : List.of(fields.needed("order.form.why"), post(order)),
        values -> {
          if (open) {
            orders.withdraw(order, values.get(0), values.get(1), fields.when(values.get(2)));
          } else {
            orders.reopen(order, values.get(0), values.get(1));
          }
        });
  }

  /** Addresses it to more units. */
  void extend(Order order) {
    forms.ask(
        Question.of(
                Message.of("order.form.extend", order.number()),
                List.of(Message.of("order.form.extending")),
                Message.of("order.act.extend"))
            .changing(OrderService.KIND, order.number()),
        List.of(
            fields.needed("order.form.more"),
            fields.needed("order.form.why"),
            post(order),
            fields.time()),
        values ->
            orders.extend(
                order.number(),
                BETWEEN
                    .splitAsStream(values.get(0).strip())
                    .filter(unit -> !unit.isBlank())
                    .toList(),
                values.get(1),
                values.get(2),
                fields.when(values.get(3))));
  }

  /** Changes text or deadline. */
  void amend(Order order) {
    forms.ask(
        Question.of(
                Message.of("order.form.amend", order.number()),
                List.of(Message.of("order.form.amending", order.addressees().size())),
                Message.of("order.act.amend"))
            .changing(OrderService.KIND, order.number()),
        List.of(
            FormField.text(Message.of("order.form.text"), order.now().text()),
            FormField.line(Message.of("order.form.newDeadline"), ""),
            fields.needed("order.form.why"),
            post(order),
            fields.time()),
        values ->
            orders.amend(
                order,
                values.get(0),
                values.get(1).isBlank()
                    ? order.deadline()
                    : DeadlineEntry.read(values.get(1), clock.instant()),
                values.get(2),
                values.get(3),
                fields.when(values.get(4))));
  }

  /** Issues the slip that is next for what is late, or for what is waited for if nothing is. */
  void slip(Order order) {
    List<Lag> late = lateness.late(order, clock.instant());
    List<Lag> lags = late.isEmpty() ? lateness.of(order) : late;
    if (lags.isEmpty()) {
      toasts.warn(Message.of("order.toast.nothingLate", order.number()));
      return;
    }
    Lag lag = lags.getFirst();
    forms.ask(
        Question.of(
                Message.of("order.form.slip", order.number()),
                List.of(
                    late.isEmpty()
                        ? Message.of(
                            "order.form.notYet",
                            Message.of("order.waits." + lag.cause().name()),
                            Message.of("order.slip." + lag.next().name()),
                            formats.moment(lag.due()))
                        : Message.of("order.cause." + lag.cause().name()),
                    Message.of("order.form.units", lag.units().size(), names(lag.units()))),
                Message.of("order.act.slip"))
            .changing(OrderService.KIND, order.number()),
        List.of(
            FormField.choice(
                Message.of("order.form.slipKind"),
                lag.next().name(),
                fields.options(SlipKind.values(), "order.slip")),
            FormField.line(Message.of("order.form.note"), ""),
            post(order)),
        values -> {
          String number =
              orders.slip(
                  order,
                  SlipKind.valueOf(values.get(0)),
                  lag.cause(),
                  ids(lag.units()),
                  values.get(1),
                  values.get(2));
          toasts.say(Message.of("order.toast.slip", number));
        });
  }

  /** Puts the slip that was issued last on paper, one for each unit. */
  void printSlip(Order order) {
    if (order.slips().isEmpty()) {
      toasts.warn(Message.of("order.refused.noSlip", order.number()));
      return;
    }
    Slip slip = order.slips().getLast();
    sheets.forEach(sheet ->
        printer.print(slip.number(), (words, into) -> sheet.print(order, slip, words, into)));
  }

  private static List<String> ids(List<Addressee> units) {
    return units.stream().map(unit -> unit.to().unit()).toList();
  }

  private String names(List<Addressee> units) {
    String some =
        units.stream()
            .limit(NAMED)
            .map(unit -> unit.to().name())
            .collect(Collectors.joining(texts.get("order.comma")));
    return units.size() > NAMED ? texts.get("order.line.more", some, units.size()) : some;
  }

  /** The post in whose name it was issued, to be changed if another decides now. */
  private static FormField post(Order order) {
    return new FormField(
        Message.of("order.form.post"), order.now().act().post(), List.of(), 1, true);
  }
}
