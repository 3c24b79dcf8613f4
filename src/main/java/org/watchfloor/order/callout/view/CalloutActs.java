package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.Order;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.callout.CallReport;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CallSheet;
import org.watchfloor.order.callout.Callout;
import org.watchfloor.order.callout.CalloutBasis;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.MessageRound;
import org.watchfloor.order.callout.NewCallout;
import org.watchfloor.order.callout.need.CalloutNeed;
import org.watchfloor.order.callout.need.CalloutNeeds;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.ChosenNames;
import org.watchfloor.order.callout.roll.RollCaller;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.Toasts;

/** What is done with call-outs, and its forms. JavaFX thread; the acts run in the background. */
public final class CalloutActs {
  /** Comma, full-width or enumeration comma, blank. */
  private static final Pattern BETWEEN = Pattern.compile("[,\uff0c\u3001\\s]+");

  private static final String YES = "YES";
  private static final String NO = "NO";

  private final CalloutService callouts;
  private final MessageRound messages;
  private final CalloutNeeds needs;
  private final RollCaller caller;
  private final ChosenNames names;
  private final CalloutWords words;
  private final CalloutsViewModel model;
  private final Set<CallSheet> sheets;
  private final SignIn signIn;
  private final Forms forms;
  private final Toasts toasts;
  private final Navigator navigator;
  private final Tasks tasks;
  private final Fx fx;
  private final WatchClock clock;
  private final UiTexts texts;
  private final Saving saving;

  @Inject
  CalloutActs(
      CalloutService callouts,
      MessageRound messages,
      CalloutNeeds needs,
      RollCaller caller,
      ChosenNames names,
      CalloutWords words,
      CalloutsViewModel model,
      Set<CallSheet> sheets,
      SignIn signIn,
      Forms forms,
      Toasts toasts,
      Navigator navigator,
      Tasks tasks,
      Fx fx,
      WatchClock clock,
      UiTexts texts) {
    this.callouts = callouts;
    this.messages = messages;
    this.needs = needs;
    this.caller = caller;
    this.names = names;
    this.words = words;
    this.model = model;
    this.sheets = sheets;
    this.signIn = signIn;
    this.forms = forms;
    this.toasts = toasts;
    this.navigator = navigator;
    this.tasks = tasks;
    this.fx = fx;
    this.clock = clock;
    this.texts = texts;
    this.saving = new Saving(tasks, fx);
  }

  /** Begins what a warning asks for, at once: nothing of it cannot be taken back. */
  void start(CalloutNeed need) {
    saving.act(
        Message.of("callout.task.start"),
        () -> needs.start(need.warning(), signIn.actor().officer()),
        number -> {
          toasts.say(Message.of("callout.toast.started", number, need.roll().callees().size()));
          open(number);
        });
  }

  /** Opens the page at a call-out. */
  void open(String number) {
    navigator.open(new ObjectRef(CalloutService.KIND, number));
  }

  /** Asks why nobody is called out, and who decided that. */
  void decline(CalloutNeed need) {
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("callout.plain", words.need(need)));
    lines.add(Message.of("callout.decline.effect"));
    forms.ask(
        Question.of(Message.of("callout.decline.title"), lines, Message.of("callout.decline.act")),
        List.of(FormField.reason(), needed("callout.form.decidedBy", "")),
        values -> needs.decline(need.warning(), values.getFirst(), values.getLast()));
  }

  /** A call-out to whomever the officer names. */
  void begin() {
    forms.ask(
        Question.of(
            Message.of("callout.form.new"),
            List.of(Message.of("callout.form.newing")),
            Message.of("callout.act.start")),
        List.of(
            needed("callout.form.title", ""),
            needed("callout.form.whom", ""),
            FormField.line(Message.of("callout.form.posts"), ""),
            yesNo("callout.form.answers", NO),
            needed("callout.form.words", ""),
            needed("callout.form.post", signIn.actor().officer()),
            FormField.line(Message.of("callout.form.began"), "")),
        values -> {
          String number =
              callouts.start(
                  new NewCallout(
                      values.get(0),
                      values.get(4),
                      CalloutBasis.FREE,
                      caller.of(
                          names.read(
                              split(values.get(1)),
                              split(values.get(2)),
                              values.get(2).isBlank() ? 1 : 0,
                              values.get(3).equals(YES))),
                      values.get(5),
                      moment(values.get(6))));
          fx.execute(() -> open(number));
        });
  }

  /** Calls a post of each unit of an order. */
  public void callFor(Order order) {
    saving.act(
        Message.of("callout.task.start"),
        () ->
            callouts.start(
                new NewCallout(
                    order.title(),
                    order.number() + " " + order.now().text(),
                    CalloutBasis.order(order.number()),
                    caller.of(order),
                    signIn.actor().officer(),
                    null)),
        this::open,
        tasks::report);
  }

  /**
   * Writes a result down, asking only for what it cannot be without.
   *
   * @param at when it was; null for now
   * @param written is run once it is on disk
   */
  void write(
      Callout callout,
      CalloutLine line,
      CallWay way,
      CallResult result,
      @Nullable Instant at,
      Runnable written) {
    switch (result) {
      case REPLIED -> askReply(callout, line, way, at, written);
      case TOLD_OTHER ->
          askWords(callout, line, way, result, at, "callout.form.other", true, written);
      case NOT_ENOUGH ->
          askWords(callout, line, way, result, at, "callout.form.lacks", false, written);
      case ACKNOWLEDGED,
          NO_ANSWER,
          BUSY,
          NO_SIGNAL,
          REFUSED,
          WRONG_NUMBER,
          OFF_DUTY,
          SENT,
          READ,
          DELIVERED,
          UNDELIVERED ->
          saving.act(
              Message.of("callout.task.write"),
              () ->
                  callouts.attempt(
                      callout.number(), line.callee().key(), CallReport.of(way, result).at(at)),
              () -> done(line, result, written),
              tasks::report);
    }
  }

  private void done(CalloutLine line, CallResult result, Runnable written) {
    toasts.say(
        Message.of(
            "callout.toast.written",
            CalloutWords.name(line.callee()),
            Message.of("callout.result." + result.name())));
    written.run();
  }

  private void askReply(
      Callout callout, CalloutLine line, CallWay way, @Nullable Instant at, Runnable written) {
    if (callout.questions().isEmpty()) {
      write(callout, line, way, CallResult.ACKNOWLEDGED, at, written);
      return;
    }
    List<FormField> fields = new ArrayList<>();
    callout
        .questions()
        .forEach(question ->
            fields.add(
                new FormField(
                    Message.of("callout.plain", question.in(texts.texts().language())),
                    "",
                    List.of(),
                    1,
                    true)));
    fields.add(needed("callout.form.person", ""));
    fields.add(yesNo("callout.form.readBack", YES));
    forms.ask(
        Question.of(
            Message.of("callout.form.reply", CalloutWords.name(line.callee())),
            List.of(),
            Message.of("callout.act.write")),
        fields,
        values -> {
          Map<String, String> answers = new TreeMap<>();
          for (int i = 0; i < callout.questions().size(); i++) {
            answers.put(callout.questions().get(i).key(), values.get(i));
          }
          callouts.attempt(
              callout.number(),
              line.callee().key(),
              CallReport.replied(
                      way,
                      values.get(values.size() - 2),
                      values.getLast().equals(YES) ? ReadBack.RIGHT : ReadBack.NOT_DONE,
                      answers)
                  .at(at));
          fx.execute(() -> done(line, CallResult.REPLIED, written));
        });
  }

  private void askWords(
      Callout callout,
      CalloutLine line,
      CallWay way,
      CallResult result,
      @Nullable Instant at,
      String fieldKey,
      boolean person,
      Runnable written) {
    forms.ask(
        Question.of(
            Message.of(
                "callout.form.result",
                CalloutWords.name(line.callee()),
                Message.of("callout.result." + result.name())),
            List.of(),
            Message.of("callout.act.write")),
        List.of(needed(fieldKey, "")),
        values -> {
          CallReport report = CallReport.of(way, result).at(at);
          callouts.attempt(
              callout.number(),
              line.callee().key(),
              person ? report.by(values.getFirst()) : report.noted(values.getFirst()));
          fx.execute(() -> done(line, result, written));
        });
  }

  /** Takes the last call to somebody back. */
  void undo(Callout callout, CalloutLine line) {
    saving.act(
        Message.of("callout.task.write"),
        () -> callouts.undo(callout.number(), line.callee().key(), ""),
        result ->
            toasts.say(
                Message.of(
                    "callout.toast.undone",
                    CalloutWords.name(line.callee()),
                    Message.of("callout.result." + result.name()))));
  }

  /** Takes all whose turn it is one level up. */
  void climb(CalloutBoard board) {
    int many = board.toClimb().size();
    if (many == 0) {
      toasts.warn(Message.of("callout.refused.nobodyToClimb", board.callout().number()));
      return;
    }
    saving.act(
        Message.of("callout.task.write"),
        () -> callouts.climb(board.callout().number(), List.of()),
        told -> toasts.say(Message.of("callout.toast.climbed", many, told.size())));
  }

  /** Takes one up, whether its turn has come or not. */
  void climbOne(Callout callout, CalloutLine line) {
    saving.act(
        Message.of("callout.task.write"),
        () -> callouts.climb(callout.number(), List.of(line.callee().key())),
        told -> toasts.say(Message.of("callout.toast.climbed", 1, told.size())));
  }

  /** Ends it, or opens it again. */
  void end(CalloutBoard board) {
    Callout callout = board.callout();
    boolean open = callout.open();
    int left = board.unreached().size();
    forms.ask(
        Question.of(
            Message.of(open ? "callout.form.end" : "callout.form.reopen", callout.number()),
            List.of(
                open
                    ? Message.of("callout.form.ending", board.reached(), board.lines().size(), left)
                    : Message.of("callout.form.reopening")),
            Message.of(open ? "callout.act.end" : "callout.act.reopen")),
        List.of(
            new FormField(
                Message.of(open ? "callout.form.conclusion" : "callout.form.why"),
                "",
                List.of(),
                1,
                !open || left > 0),
            needed("callout.form.post", signIn.actor().officer())),
        values -> {
          if (open) {
            callouts.end(callout.number(), values.getFirst(), values.getLast());
          } else {
            callouts.reopen(callout.number(), values.getFirst(), values.getLast());
          }
        });
  }

  /** Puts the list on paper, with room to write by hand. */
  void print(CalloutBoard board) {
    sheets.stream()
        .findFirst()
        .ifPresent(sheet ->
            tasks
                .of(Message.of("callout.task.print"), progress -> sheet.print(board))
                .onSuccess(fx, this::printed)
                .start());
  }

  /** Asks before a message goes to everybody who was not called yet. */
  void message(CalloutBoard board) {
    String number = board.callout().number();
    forms.ask(
        Question.of(
            Message.of("callout.message.title", number),
            List.of(
                Message.of("callout.message.effect"),
                Message.of("callout.plain", board.callout().words())),
            Message.of("callout.message.act")),
        List.of(),
        values -> {
          MessageRound.Outcome outcome = messages.send(number);
          fx.execute(() ->
              toasts.say(
                  Message.of(
                      "callout.toast.sent",
                      number,
                      outcome.sent().size(),
                      outcome.byHand().size())));
        });
  }

  private void printed(Path file) {
    toasts.say(Message.of("callout.toast.printed", file));
  }

  /** Looks at a call-out without leaving the page. */
  void choose(String number) {
    model.choose(number);
  }

  private static List<String> split(String typed) {
    return BETWEEN.splitAsStream(typed.strip()).filter(one -> !one.isBlank()).toList();
  }

  private static FormField needed(String nameKey, String initial) {
    return new FormField(Message.of(nameKey), initial, List.of(), 1, true);
  }

  private FormField yesNo(String nameKey, String initial) {
    return FormField.choice(
        Message.of(nameKey),
        initial,
        Arrays.asList(
            new FormField.Option(YES, texts.get("callout.yes")),
            new FormField.Option(NO, texts.get("callout.no"))));
  }

  private @Nullable Instant moment(String typed) {
    return typed.isBlank()
        ? null
        : MomentEntry.near(typed, clock.instant())
            .orElseThrow(() -> RefusedException.of("callout.refused.time", typed));
  }
}
