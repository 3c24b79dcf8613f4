package org.watchfloor.supply.aid.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.aid.AidPrints;
import org.watchfloor.supply.aid.AidRequest;
import org.watchfloor.supply.aid.AidService;
import org.watchfloor.supply.aid.AidState;
import org.watchfloor.supply.aid.GoodsWords;
import org.watchfloor.supply.aid.PartnerService;
import org.watchfloor.supply.paper.view.PaperKind;
import org.watchfloor.supply.paper.view.PaperRow;
import org.watchfloor.supply.paper.view.PaperRow.Act;
import org.watchfloor.supply.paper.view.ReceiptDialog;
import org.watchfloor.supply.paper.view.ReceiptDialog.Asked;
import org.watchfloor.supply.paper.view.ReceiptDialog.Line;
import org.watchfloor.supply.paper.view.TypedMoments;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.FormField.Option;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** Requests for aid in the list of papers. */
@Singleton
final class AidPapers implements PaperKind {
  /** So long goods are lent unless somebody says otherwise. */
  private static final int LENT_DAYS = 30;

  /** The act that says the rest does not come; it leads to no other state. */
  private static final String NO_MORE = "noMore";

  private static final Message FURTHER = Message.of("mutual.act.further");

  private final AidService aid;
  private final PartnerService partners;
  private final SupplyService supply;
  private final GoodsWords words;
  private final AidPrints prints;
  private final TypedMoments moments;
  private final Forms forms;
  private final ReceiptDialog receipts;
  private final Tasks tasks;
  private final Executor fx;

  /** What can be chosen in the form of a new request. */
  private record Choices(List<Option> partners, List<Option> depots) {}

  @Inject
  AidPapers(
      AidService aid,
      PartnerService partners,
      SupplyService supply,
      GoodsWords words,
      AidPrints prints,
      TypedMoments moments,
      Forms forms,
      ReceiptDialog receipts,
      Tasks tasks,
      Executor fx) {
    this.aid = aid;
    this.partners = partners;
    this.supply = supply;
    this.words = words;
    this.prints = prints;
    this.moments = moments;
    this.forms = forms;
    this.receipts = receipts;
    this.tasks = tasks;
    this.fx = fx;
  }

  @Override
  public String id() {
    return AidService.KIND;
  }

  @Override
  public Message name() {
    return Message.of("mutual.kind");
  }

  @Override
  public Message newName() {
    return Message.of("mutual.new");
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return aid.onChange(changed);
  }

  @Override
  public List<PaperRow> rows() {
    return aid.list().stream().map(this::row).toList();
  }

  private PaperRow row(AidRequest one) {
    return new PaperRow(
        id(),
        one.number(),
        one.stateName(),
        one.ask().partnerName(),
        one.awaitsMore()
            ? words.progress(one.answer().agreed(), one.toCome())
            : words.say(one.goods()),
        due(one),
        one.open(),
        one.contradictory() ? Message.of("supply.note.contradictory") : null,
        acts(one));
  }

  private static @Nullable Instant due(AidRequest one) {
    Instant wanted = one.state().awaited() || one.awaitsMore() ? one.ask().needBy() : null;
    LocalDate day = one.owed() ? one.answer().returnBy() : null;
    Instant back =
        day == null ? null : day.plusDays(1).atStartOfDay(WatchClock.BEIJING).toInstant();
    return Stream.of(Optional.ofNullable(wanted), Optional.ofNullable(back))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static List<Act> acts(AidRequest one) {
    return switch (one.state()) {
      case DRAFT -> to(AidState.SENT, AidState.CANCELLED);
      case SENT -> to(AidState.ACCEPTED, AidState.REFUSED, AidState.CANCELLED);
      case ACCEPTED -> to(AidState.ARRIVED, AidState.IN_TRANSIT, AidState.CANCELLED);
      case IN_TRANSIT -> to(AidState.ARRIVED);
      case ARRIVED -> here(one);
      case REFUSED, RETURNED, CANCELLED -> List.of();
    };
  }

  private static List<Act> to(AidState... next) {
    return Arrays.stream(next).map(to -> new Act(to.name(), act(to))).toList();
  }

  /** A further load first while one is awaited, else what goes back. */
  private static List<Act> here(AidRequest one) {
    List<Act> acts = new ArrayList<>();
    if (one.owed()) {
      acts.addAll(to(AidState.RETURNED));
    }
    if (!one.toCome().isEmpty()) {
      acts.add(one.awaitsMore() ? 0 : acts.size(), new Act(AidState.ARRIVED.name(), FURTHER));
    }
    if (one.awaitsMore()) {
      acts.add(new Act(NO_MORE, Message.of("mutual.act.noMore")));
    }
    return acts;
  }

  private static Message act(AidState to) {
    return Message.of("mutual.act." + to.name());
  }

  @Override
  public void begin() {
    tasks
        .of(Message.of("mutual.task.read"), progress -> choices())
        .quiet()
        .onSuccess(fx, this::ask)
        .start();
  }

  private Choices choices() {
    List<Option> whom =
        partners.list().stream().map(one -> new Option(one.number(), one.name())).toList();
    if (whom.isEmpty()) {
      throw RefusedException.of("mutual.refused.noPartners");
    }
    return new Choices(
        whom, supply.depots().stream().map(one -> new Option(one.number(), one.name())).toList());
  }

  private void ask(Choices choices) {
    forms.ask(
        Question.of(
            Message.of("mutual.new"),
            List.of(Message.of("mutual.form.effect")),
            Message.of("mutual.form.act")),
        List.of(
            FormField.choice(
                Message.of("mutual.form.partner"),
                choices.partners().getFirst().value(),
                choices.partners()),
            FormField.choice(
                Message.of("mutual.form.depot"), first(choices.depots()), choices.depots()),
            FormField.line(Message.of("mutual.form.purpose"), ""),
            FormField.line(Message.of("mutual.form.needBy"), ""),
            FormField.text(Message.of("mutual.form.goods"), "")),
        said ->
            aid.request(
                said.get(0),
                said.get(1),
                said.get(2),
                moments.toCome(said.get(3)),
                words.read(said.get(4))));
  }

  private static String first(List<Option> options) {
    return options.isEmpty() ? "" : options.getFirst().value();
  }

  @Override
  public void act(PaperRow row, String act, Navigator navigator) {
    String number = row.number();
    if (act.equals(NO_MORE)) {
      Message name = Message.of("mutual.act.noMore");
      forms.askReason(
          Question.of(
              Message.of("mutual.form.title", number, name),
              List.of(Message.of("mutual.form.noMoreEffect", row.what())),
              name),
          reason -> aid.noMore(number, reason));
      return;
    }
    AidState to = AidState.valueOf(act);
    Message title = Message.of("mutual.form.title", number, act(to));
    switch (to) {
      case SENT ->
          forms.ask(
              Question.of(title, List.of(), act(to)),
              List.of(FormField.line(Message.of("mutual.form.how"), "")),
              said -> aid.send(number, said.getFirst()));
      case ACCEPTED -> with(number, request -> accept(request, title));
      case REFUSED ->
          forms.ask(
              Question.of(title, List.of(), act(to)),
              List.of(FormField.reason(), FormField.line(Message.of("mutual.form.answeredBy"), "")),
              said -> aid.refuse(number, said.get(0), said.get(1)));
      case IN_TRANSIT ->
          forms.ask(
              Question.of(title, List.of(), act(to)),
              List.of(
                  FormField.line(Message.of("supply.depart.carrier"), ""),
                  FormField.line(Message.of("supply.depart.plate"), ""),
                  FormField.line(Message.of("supply.depart.phone"), "")),
              said -> aid.depart(number, said.get(0), said.get(1), said.get(2)));
      case ARRIVED -> with(number, request -> arrive(request, title));
      case RETURNED -> with(number, request -> giveBack(request, title));
      case CANCELLED ->
          forms.askReason(
              Question.danger(title, List.of(), act(to)), reason -> aid.cancel(number, reason));
      case DRAFT -> throw new IllegalArgumentException("A request is not made a draft again");
    }
  }

  private void with(String number, Consumer<AidRequest> then) {
    tasks
        .of(Message.of("mutual.task.read"), progress -> aid.must(number))
        .quiet()
        .onSuccess(fx, then)
        .start();
  }

  private void accept(AidRequest request, Message title) {
    tasks
        .of(Message.of("mutual.task.read"), progress -> words.typed(request.ask().lines()))
        .quiet()
        .onSuccess(
            fx,
            asked ->
                forms.ask(
                    Question.of(
                        title,
                        List.of(Message.of("mutual.form.acceptEffect")),
                        act(AidState.ACCEPTED)),
                    List.of(
                        FormField.line(Message.of("mutual.form.answeredBy"), ""),
                        FormField.line(
                            Message.of("mutual.form.returnBy"), moments.inDays(LENT_DAYS)),
                        FormField.text(Message.of("mutual.form.agreed"), asked)),
                    said ->
                        aid.accept(
                            request.number(),
                            words.read(said.get(2)),
                            moments.day(said.get(1)),
                            said.get(0))))
        .start();
  }

  private void arrive(AidRequest request, Message title) {
    boolean further = request.state() == AidState.ARRIVED;
    lines(
        request.toCome(),
        lines ->
            receipts.ask(
                new Asked(
                    title,
                    lines,
                    Message.of(further ? "mutual.form.toCome" : "mutual.form.most"),
                    Message.of("supply.sign.accepted"),
                    true,
                    Message.of("supply.sign.receiver"),
                    act(AidState.ARRIVED)),
                (came, receiver) -> aid.arrive(request.number(), came, receiver)));
  }

  private void giveBack(AidRequest request, Message title) {
    lines(
        request.stillHere(),
        lines ->
            receipts.ask(
                new Asked(
                    title,
                    lines,
                    Message.of("mutual.form.here"),
                    Message.of("mutual.form.back"),
                    false,
                    Message.of("mutual.form.rest"),
                    act(AidState.RETURNED)),
                (gone, note) ->
                    aid.giveBack(
                        request.number(),
                        gone.stream()
                            .map(one -> new TransferLine(one.item(), one.accepted()))
                            .toList(),
                        note)));
  }

  /** Lines with the names of their goods. */
  private void lines(List<TransferLine> goods, Consumer<List<Line>> then) {
    tasks
        .of(
            Message.of("mutual.task.read"),
            progress -> {
              List<Line> lines = new ArrayList<>();
              goods.forEach(
                  one -> lines.add(new Line(one.item(), words.name(one.item()), one.quantity())));
              return lines;
            })
        .quiet()
        .onSuccess(fx, then::accept)
        .start();
  }

  @Override
  public int print(String number, Texts texts, Path file) {
    return prints.print(number, texts, file);
  }
}
