package org.watchfloor.order.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.DeadlineEntry;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.instruction.Instruction;
import org.watchfloor.order.instruction.InstructionFact.InstructionRecorded;
import org.watchfloor.order.instruction.InstructionService;
import org.watchfloor.order.instruction.InstructionTrack;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.Toasts;

/** The forms of what is done with leaders' instructions. JavaFX thread. */
final class InstructionActs {
  private static final String LAST = "LAST";
  private static final String INTERIM = "INTERIM";

  private final InstructionService instructions;
  private final OrderActs orders;
  private final OrderFields fields;
  private final Forms forms;
  private final Toasts toasts;
  private final Navigator navigator;
  private final WatchClock clock;
  private final UiTexts texts;

  @Inject
  InstructionActs(
      InstructionService instructions,
      OrderActs orders,
      OrderFields fields,
      Forms forms,
      Toasts toasts,
      Navigator navigator,
      WatchClock clock,
      UiTexts texts) {
    this.instructions = instructions;
    this.orders = orders;
    this.fields = fields;
    this.forms = forms;
    this.toasts = toasts;
    this.navigator = navigator;
    this.clock = clock;
    this.texts = texts;
  }

  /** Writes down what a leader instructs. */
  void instruct() {
    forms.ask(
        Question.of(
            Message.of("order.form.instruct"),
            List.of(Message.of("order.form.instructing")),
            Message.of("order.act.note")),
        List.of(
            fields.needed("order.form.leaderPost"),
            FormField.line(Message.of("order.form.leaderName"), ""),
            new FormField(Message.of("order.form.leaderWords"), "", List.of(), 3, true),
            fields.channel(),
            FormField.line(Message.of("order.form.answerBy"), ""),
            fields.time()),
        values -> {
          Instant deadline =
              values.get(4).isBlank() ? null : DeadlineEntry.read(values.get(4), clock.instant());
          String number =
              instructions.record(
                  new InstructionRecorded(
                      values.get(0),
                      values.get(1),
                      values.get(2),
                      fields.channelOf(values.get(3)),
                      OrderBasis.NONE,
                      deadline),
                  fields.when(values.get(5)));
          toasts.say(Message.of("order.toast.instructed", number));
        });
  }

  /** Writes down what the leader was answered. */
  void answer(Instruction instruction) {
    forms.ask(
        Question.of(
            Message.of("order.form.answer", instruction.number(), instruction.giver()),
            List.of(Message.of("order.form.answering", instruction.text())),
            Message.of("order.act.note")),
        List.of(
            fields.needed("order.form.answerWords"),
            fields.needed("order.form.told"),
            fields.channel(),
            FormField.choice(
                Message.of("order.form.answerKind"),
                "",
                List.of(
                    new FormField.Option(LAST, texts.get("order.form.last")),
                    new FormField.Option(INTERIM, texts.get("order.form.interim")))),
            fields.time()),
        values -> {
          if (values.get(3).isEmpty()) {
            throw RefusedException.of("order.refused.noAnswerKind");
          }
          instructions.answer(
              instruction.number(),
              values.get(0),
              fields.channelOf(values.get(2)),
              values.get(1),
              values.get(3).equals(LAST),
              fields.when(values.get(4)));
        });
  }

  /** Passes it on: an order that names it. */
  void pass(Instruction instruction) {
    orders.issue(OrderBasis.on(OrderBasis.Kind.INSTRUCTION, instruction.number()));
  }

  /** Opens the order made of it that is open, else the last one. */
  void open(InstructionTrack track) {
    List<Order> running = track.running();
    if (track.orders().isEmpty()) {
      toasts.warn(Message.of("order.toast.notPassed", track.instruction().number()));
      return;
    }
    Order order = running.isEmpty() ? track.orders().getLast() : running.getFirst();
    navigator.open(new ObjectRef(OrderService.KIND, order.number()));
  }

  /** Writes down what the leader said to the last answer. */
  void judge(Instruction instruction, boolean content) {
    Instruction.Answer answer = instruction.toJudge().orElse(null);
    if (answer == null) {
      toasts.warn(Message.of("order.refused.nothingToJudge", instruction.number()));
      return;
    }
    forms.ask(
        Question.of(
            Message.of(
                content ? "order.form.content" : "order.form.sentBack",
                instruction.number(),
                instruction.giver()),
            List.of(Message.of("order.form.reported", answer.person(), answer.text())),
            Message.of(content ? "order.act.content" : "order.act.sentBack")),
        List.of(
            content
                ? FormField.line(Message.of("order.form.leaderSaid"), "")
                : fields.needed("order.form.leaderSaid"),
            new FormField(Message.of("order.form.leader"), instruction.giver(), List.of(), 1, true),
            fields.channel(),
            fields.time()),
        values ->
            instructions.judge(
                instruction,
                content,
                values.get(0),
                fields.channelOf(values.get(2)),
                values.get(1),
                fields.when(values.get(3))));
  }
}
