package org.watchfloor.supply.preposition.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.aid.GoodsWords;
import org.watchfloor.supply.paper.PaperForm;
import org.watchfloor.supply.paper.view.PaperKind;
import org.watchfloor.supply.paper.view.PaperRow;
import org.watchfloor.supply.paper.view.PaperRow.Act;
import org.watchfloor.supply.paper.view.TypedMoments;
import org.watchfloor.supply.preposition.Landfall;
import org.watchfloor.supply.preposition.PrepositionLine;
import org.watchfloor.supply.preposition.PrepositionNow;
import org.watchfloor.supply.preposition.PrepositionPlan.Asked;
import org.watchfloor.supply.preposition.PrepositionPrints;
import org.watchfloor.supply.preposition.PrepositionService;
import org.watchfloor.supply.preposition.PrepositionTransfers;
import org.watchfloor.supply.preposition.PrepositionWords;
import org.watchfloor.supply.preposition.PrepositionsDue;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.FormField.Option;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.Toasts;

/** Plans of goods put forward in the list of papers. */
@Singleton
final class PrepositionPapers implements PaperKind {
  /** So long before its deadline a plan is marked as due soon. */
  private static final Duration SOON = Duration.ofHours(6);

  private static final String LEAD = "12";

  private final PrepositionService prepositions;
  private final PrepositionTransfers transfers;
  private final PrepositionPrints prints;
  private final PrepositionWords words;
  private final GoodsWords goods;
  private final SupplyService supply;
  private final TypedMoments moments;
  private final Forms forms;
  private final Toasts toasts;
  private final Tasks tasks;
  private final Executor fx;
  private final WatchClock clock;

  /** What an officer can do with a plan. */
  private enum Step {
    ORDER,
    TRANSFERS,
    RETURN,
    CLOSE,
    ADD,
    LANDFALL,
    CANCEL
  }

  /** What can be chosen in the forms. */
  private record Choices(List<Option> depots, List<Option> storms) {}

  @Inject
  PrepositionPapers(
      PrepositionService prepositions,
      PrepositionTransfers transfers,
      PrepositionPrints prints,
      PrepositionWords words,
      GoodsWords goods,
      SupplyService supply,
      TypedMoments moments,
      Forms forms,
      Toasts toasts,
      Tasks tasks,
      Executor fx,
      WatchClock clock) {
    this.prepositions = prepositions;
    this.transfers = transfers;
    this.prints = prints;
    this.words = words;
    this.goods = goods;
    this.supply = supply;
    this.moments = moments;
    this.forms = forms;
    this.toasts = toasts;
    this.tasks = tasks;
    this.fx = fx;
    this.clock = clock;
  }

  @Override
  public String id() {
    return PrepositionService.KIND;
  }

  @Override
  public Message name() {
    return Message.of("preposition.kind");
  }

  @Override
  public Message newName() {
    return Message.of("preposition.new");
  }

  @Override
  public int order() {
    return 3;
  }

  @Override
  public int print(String number, Texts words, Path file) {
    return prints.print(number, words, file);
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return prepositions.onChange(changed);
  }

  @Override
  public List<PaperRow> rows() {
    return prepositions.list().stream().map(this::row).toList();
  }

  private PaperRow row(PrepositionNow now) {
    return new PaperRow(
        id(),
        now.plan().number(),
        Message.of("preposition.stage." + now.stage().name()),
        now.plan().point().name(),
        words.say(now.plan().lines()),
        PrepositionsDue.moment(now).findFirst().orElse(null),
        now.stage().open(),
        flag(now),
        acts(now));
  }

  private @Nullable Message flag(PrepositionNow now) {
    if (!now.lacking().isEmpty()) {
      return Message.of("preposition.lacking");
    }
    Instant at = clock.instant();
    boolean soon =
        now.stage().awaited()
            && !at.isAfter(now.deadline())
            && at.plus(SOON).isAfter(now.deadline());
    return soon ? Message.of("preposition.soon") : null;
  }

  private static List<Act> acts(PrepositionNow now) {
    List<Step> next =
        switch (now.stage()) {
          case PLANNED -> List.of(Step.ORDER, Step.ADD, Step.LANDFALL, Step.CANCEL);
          case UNDERWAY -> List.of(Step.TRANSFERS, Step.LANDFALL, Step.ADD);
          case IN_PLACE -> List.of(Step.RETURN, Step.CLOSE, Step.TRANSFERS, Step.LANDFALL);
          case RETURNING -> List.of(Step.TRANSFERS, Step.RETURN);
          case BACK -> List.of(Step.CLOSE, Step.TRANSFERS);
          case CLOSED, CANCELLED -> List.of();
        };
    return next.stream().map(step -> new Act(step.name(), act(step))).toList();
  }

  private static Message act(Step step) {
    return Message.of("preposition.act." + step.name());
  }

  @Override
  public void begin() {
    with(this::choices, this::askNew);
  }

  private Choices choices() {
    List<Option> depots =
        supply.depots().stream().map(one -> new Option(one.number(), one.name())).toList();
    if (depots.size() < 2) {
      throw RefusedException.of("preposition.refused.twoDepots");
    }
    return new Choices(
        depots,
        prepositions.storms().stream().map(one -> new Option(one.number(), one.called())).toList());
  }

  private void askNew(Choices choices) {
    List<FormField> fields = new ArrayList<>();
    fields.add(depot("preposition.form.point", choices, 1));
    fields.add(depot("preposition.form.from", choices, 0));
    fields.addAll(landfall(choices, LEAD));
    fields.add(FormField.text(Message.of("mutual.form.goods"), ""));
    forms.ask(
        Question.of(
            Message.of("preposition.new"),
            List.of(Message.of("preposition.form.effect")),
            Message.of("preposition.form.act")),
        fields,
        said ->
            warn(
                prepositions.plan(
                    said.get(0),
                    lines(said.get(1), said.get(6)),
                    hours(said.get(5)),
                    landfall(said.get(0), said.subList(2, 5)))));
  }

  private static FormField depot(String name, Choices choices, int first) {
    return FormField.choice(
        Message.of(name), choices.depots().get(first).value(), choices.depots());
  }

  /** Which storm, or when and who said so, and how many hours before. */
  private static List<FormField> landfall(Choices choices, String lead) {
    List<Option> storms = new ArrayList<>(choices.storms());
    storms.add(new Option("", ""));
    return List.of(
        FormField.choice(Message.of("preposition.form.storm"), storms.getFirst().value(), storms),
        FormField.line(Message.of("preposition.form.landfall"), ""),
        FormField.line(Message.of("preposition.form.source"), ""),
        FormField.line(Message.of("preposition.form.lead"), lead));
  }

  /** A moment that was typed counts before the forecast. */
  private Landfall landfall(String point, List<String> said) {
    Instant typed = moments.toCome(said.get(1));
    if (typed != null) {
      return prepositions.said(typed, said.get(2));
    }
    if (said.get(0).isEmpty()) {
      throw RefusedException.of("preposition.refused.noLandfall");
    }
    return prepositions.byForecast(said.get(0), point);
  }

  private static int hours(String typed) {
    try {
      return Integer.parseInt(typed.strip());
    } catch (NumberFormatException e) {
      throw RefusedException.of("preposition.refused.noHours", typed);
    }
  }

  private List<PrepositionLine> lines(String depot, String typed) {
    return goods.read(typed).stream()
        .map(line -> new PrepositionLine(depot, line.item(), line.quantity()))
        .toList();
  }

  @Override
  public void act(PaperRow row, String act, Navigator navigator) {
    Step step = Step.valueOf(act);
    String number = row.number();
    Message title = Message.of("preposition.form.title", number, act(step));
    switch (step) {
      case ORDER ->
          with(
              () -> prepositions.must(number),
              now ->
                  forms.ask(
                      Question.of(title, order(now, words.warnings(now)), act(step)),
                      List.of(),
                      none -> transfers.order(number)));
      case TRANSFERS ->
          with(
              () -> prepositions.must(number),
              now ->
                  transfer(now)
                      .ifPresent(one -> navigator.open(new ObjectRef(TransferService.KIND, one))));
      case RETURN ->
          forms.ask(
              Question.of(title, List.of(Message.of("preposition.form.backEffect")), act(step)),
              List.of(),
              none -> transfers.giveBack(number));
      case CLOSE ->
          with(
              () -> prepositions.must(number),
              now ->
                  forms.ask(
                      Question.of(title, out(now), act(step)),
                      List.of(FormField.line(Message.of("preposition.form.close"), "")),
                      said -> prepositions.close(number, said.getFirst())));
      case ADD -> with(this::choices, choices -> add(number, title, choices));
      case LANDFALL ->
          with(
              () -> prepositions.must(number),
              now -> with(this::choices, choices -> expect(now, title, choices)));
      case CANCEL ->
          forms.askReason(
              Question.danger(title, List.of(), act(step)),
              reason -> prepositions.cancel(number, reason));
    }
  }

  /**
   * The transfer that is to be looked at: one under way, else the last of the way back or there.
   */
  private static Optional<String> transfer(PrepositionNow now) {
    List<Asked> asked = now.plan().back().isEmpty() ? now.plan().out() : now.plan().back();
    return now.moving().stream()
        .findFirst()
        .or(() -> asked.reversed().stream().map(Asked::transfer).findFirst());
  }

  /** What stands at the forward point still, by the transfers there and back. */
  private List<Message> out(PrepositionNow now) {
    return List.of(
        now.stillOut().isEmpty()
            ? Message.of("preposition.form.allBack")
            : Message.of("preposition.form.stillOut", goods.say(now.stillOut())));
  }

  private static List<Message> order(PrepositionNow now, List<Message> warnings) {
    List<Message> all = new ArrayList<>(warnings);
    all.add(Message.of("preposition.form.orders", now.notAsked().size()));
    all.add(
        Message.of(
            "preposition.form.when",
            PaperForm.moment(now.deadline()),
            PaperForm.moment(now.lands()),
            now.source()));
    return all;
  }

  private void add(String number, Message title, Choices choices) {
    forms.ask(
        Question.of(title, List.of(), act(Step.ADD)),
        List.of(
            depot("preposition.form.from", choices, 0),
            FormField.text(Message.of("mutual.form.goods"), "")),
        said -> {
          prepositions.extend(number, lines(said.get(0), said.get(1)));
          warn(number);
        });
  }

  private void expect(PrepositionNow now, Message title, Choices choices) {
    forms.ask(
        Question.of(
            title,
            List.of(
                Message.of(
                    "preposition.form.when",
                    PaperForm.moment(now.deadline()),
                    PaperForm.moment(now.lands()),
                    now.source())),
            act(Step.LANDFALL)),
        landfall(choices, Integer.toString(now.plan().leadHours())),
        said -> {
          prepositions.expect(
              now.plan().number(),
              landfall(now.plan().point().id(), said.subList(0, 3)),
              hours(said.get(3)));
          warn(now.plan().number());
        });
  }

  /** Says what of a plan that was just written must not be overlooked. On the thread of a form. */
  private void warn(String number) {
    words.warnings(prepositions.must(number)).forEach(toasts::warn);
  }

  private <T> void with(Supplier<T> read, Consumer<T> then) {
    tasks
        .of(Message.of("mutual.task.read"), progress -> read.get())
        .quiet()
        .onSuccess(fx, then)
        .start();
  }
}
