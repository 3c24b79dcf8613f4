package org.watchfloor.supply.requisition.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.supply.paper.view.PaperKind;
import org.watchfloor.supply.paper.view.PaperRow;
import org.watchfloor.supply.paper.view.PaperRow.Act;
import org.watchfloor.supply.paper.view.ReceiptDialog;
import org.watchfloor.supply.paper.view.ReceiptDialog.Asked;
import org.watchfloor.supply.paper.view.ReceiptDialog.Line;
import org.watchfloor.supply.paper.view.TypedMoments;
import org.watchfloor.supply.requisition.Certificate;
import org.watchfloor.supply.requisition.Owner;
import org.watchfloor.supply.requisition.Part;
import org.watchfloor.supply.requisition.PropertyWords;
import org.watchfloor.supply.requisition.Requisition;
import org.watchfloor.supply.requisition.RequisitionPrints;
import org.watchfloor.supply.requisition.RequisitionService;
import org.watchfloor.supply.requisition.RequisitionState;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.FormField.Option;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** Requisition certificates in the list of papers; owners masked. */
@Singleton
final class RequisitionPapers implements PaperKind {
  /** The act that says some is back; it leads to no other state. */
  private static final String PART_BACK = "partBack";

  private static final String UNIT = "unit";

  private final RequisitionService requisitions;
  private final RequisitionPrints prints;
  private final TypedMoments moments;
  private final DataFolder folder;
  private final Forms forms;
  private final ReceiptDialog receipts;
  private final Tasks tasks;
  private final Executor fx;
  private final UiTexts texts;

  @Inject
  RequisitionPapers(
      RequisitionService requisitions,
      RequisitionPrints prints,
      TypedMoments moments,
      DataFolder folder,
      Forms forms,
      ReceiptDialog receipts,
      Tasks tasks,
      Executor fx,
      UiTexts texts) {
    this.requisitions = requisitions;
    this.prints = prints;
    this.moments = moments;
    this.folder = folder;
    this.forms = forms;
    this.receipts = receipts;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
  }

  @Override
  public String id() {
    return RequisitionService.KIND;
  }

  @Override
  public Message name() {
    return Message.of("requisition.kind");
  }

  @Override
  public Message newName() {
    return Message.of("requisition.new");
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return requisitions.onChange(changed);
  }

  @Override
  public List<PaperRow> rows() {
    return requisitions.list().stream().map(this::row).toList();
  }

  private PaperRow row(Requisition one) {
    return new PaperRow(
        id(),
        one.number(),
        Message.of("requisition.state." + one.state().name()),
        one.certificate().owner().maskedName(),
        PropertyWords.say(
            one.state() == RequisitionState.IN_USE
                ? one.stillOut().stream().map(one::property).toList()
                : one.certificate().property()),
        due(one),
        one.state().open(),
        flag(one),
        acts(one));
  }

  private static @Nullable Instant due(Requisition one) {
    return one.dueBy()
        .map(by -> by.plusDays(1).atStartOfDay(WatchClock.BEIJING).toInstant())
        .orElse(null);
  }

  private static @Nullable Message flag(Requisition one) {
    if (one.contradictions().any()) {
      return Message.of("supply.note.contradictory");
    }
    return one.certificate().afterwards() ? Message.of("requisition.afterwards") : null;
  }

  private static List<Act> acts(Requisition one) {
    List<RequisitionState> next =
        switch (one.state()) {
          case IN_USE ->
              List.of(
                  RequisitionState.RETURNED,
                  RequisitionState.USED_UP,
                  RequisitionState.DAMAGED,
                  RequisitionState.VOID);
          case RETURNED, USED_UP, DAMAGED -> List.of(RequisitionState.COMPENSATED);
          case COMPENSATED, VOID -> List.of();
        };
    List<Act> acts = new ArrayList<>(next.stream().map(to -> new Act(to.name(), act(to))).toList());
    if (one.state() == RequisitionState.IN_USE
        && one.stillOut().stream().mapToLong(Part::quantity).sum() > 1) {
      acts.add(1, new Act(PART_BACK, Message.of("requisition.act.partBack")));
    }
    return acts;
  }

  private static Message act(RequisitionState to) {
    return Message.of("requisition.act." + to.name());
  }

  @Override
  public void begin() {
    forms.ask(
        Question.of(Message.of("requisition.new"), List.of(), Message.of("requisition.form.act")),
        List.of(
            FormField.line(Message.of("requisition.field.purpose"), ""),
            FormField.line(Message.of("requisition.field.owner"), ""),
            FormField.choice(
                Message.of("requisition.form.ownerKind"),
                "",
                List.of(
                    new Option("", texts.get("requisition.form.person")),
                    new Option(UNIT, texts.get("requisition.form.unit")))),
            FormField.line(Message.of("requisition.form.ownerPhone"), ""),
            FormField.line(Message.of("requisition.field.taker"), folder.card().name()),
            FormField.line(Message.of("requisition.form.contact"), ""),
            FormField.line(Message.of("requisition.form.place"), ""),
            FormField.line(Message.of("requisition.form.takenAt"), ""),
            FormField.line(Message.of("requisition.form.urgency"), ""),
            FormField.line(Message.of("requisition.form.returnBy"), ""),
            FormField.text(Message.of("requisition.field.basis"), texts.get("requisition.basis")),
            FormField.text(Message.of("requisition.form.property"), "")),
        this::issue);
  }

  private void issue(List<String> said) {
    requisitions.issue(
        new Certificate(
            said.get(10).strip(),
            said.get(0).strip(),
            PropertyWords.read(said.get(11)),
            new Owner(said.get(1).strip(), UNIT.equals(said.get(2)), said.get(3).strip()),
            said.get(4).strip(),
            said.get(5).strip(),
            said.get(6).strip(),
            moments.past(said.get(7)),
            said.get(8).strip(),
            moments.day(said.get(9))));
  }

  @Override
  public void act(PaperRow row, String act, Navigator navigator) {
    String number = row.number();
    if (act.equals(PART_BACK)) {
      tasks
          .of(Message.of("mutual.task.read"), progress -> requisitions.must(number))
          .quiet()
          .onSuccess(fx, this::partBack)
          .start();
      return;
    }
    RequisitionState to = RequisitionState.valueOf(act);
    Message title = Message.of("requisition.form.title", number, act(to));
    switch (to) {
      case RETURNED, USED_UP, DAMAGED ->
          forms.ask(
              Question.of(title, List.of(), act(to)),
              List.of(
                  FormField.line(Message.of("requisition.field.note"), ""),
                  FormField.line(Message.of("requisition.form.compensateBy"), "")),
              said -> requisitions.end(number, to, said.get(0), moments.day(said.get(1))));
      case COMPENSATED ->
          forms.ask(
              Question.of(title, List.of(), act(to)),
              List.of(
                  FormField.line(Message.of("requisition.form.on"), moments.inDays(0)),
                  FormField.line(Message.of("requisition.form.how"), "")),
              said -> {
                LocalDate on = moments.day(said.get(0));
                requisitions.compensate(
                    number, on == null ? LocalDate.parse(moments.inDays(0)) : on, said.get(1));
              });
      case VOID ->
          forms.askReason(
              Question.danger(title, List.of(), act(to)),
              reason -> requisitions.voidIt(number, reason));
      case IN_USE -> throw new IllegalArgumentException("Property is not taken again");
    }
  }

  private void partBack(Requisition one) {
    Message name = Message.of("requisition.act.partBack");
    receipts.ask(
        new Asked(
            Message.of("requisition.form.title", one.number(), name),
            one.stillOut().stream()
                .map(part ->
                    new Line(
                        Integer.toString(part.line()), one.property(part).name(), part.quantity()))
                .toList(),
            Message.of("requisition.form.inUse"),
            Message.of("requisition.form.back"),
            false,
            Message.of("requisition.field.note"),
            name),
        (back, note) ->
            requisitions.partBack(
                one.number(),
                back.stream()
                    .map(part -> new Part(Integer.parseInt(part.item()), part.accepted()))
                    .toList(),
                note));
  }

  @Override
  public int print(String number, Texts words, Path file) {
    return prints.print(number, words, file);
  }
}
