package org.watchfloor.order.callout.need;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.order.callout.CalloutBasis;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.NewCallout;
import org.watchfloor.order.callout.need.NeedFact.NeedDeclined;
import org.watchfloor.order.callout.need.NeedFact.NeedMet;
import org.watchfloor.order.callout.roll.Registers;
import org.watchfloor.order.callout.roll.RollCaller;
import org.watchfloor.order.callout.rule.CalloutRuleBook;
import org.watchfloor.order.callout.rule.CalloutRules;
import org.watchfloor.order.callout.rule.ListRule;
import org.watchfloor.region.Area;
import org.watchfloor.warning.Notice;
import org.watchfloor.warning.WarnedGround;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.WarningWords;

/**
 * Which standing warnings want a call-out by the rules and were not decided about, and the
 * decision. Reads the disk and writes to it; any thread but the JavaFX thread.
 */
@Singleton
public final class CalloutNeeds {
  /** The kind of subject a decision is about: {@code callout-need:SPELL/COLOUR}. */
  public static final String KIND = "callout-need";

  /** What changes who would be called, or whether. */
  private static final Set<String> KINDS =
      Set.of(KIND, WarningService.KIND, "area", "unit", "contact", "shift", "risk", "response");

  private static final Comparator<CalloutNeed> GRAVEST_FIRST =
      Comparator.comparing(CalloutNeed::colour).thenComparing(CalloutNeed::since);

  private final WarningService warnings;
  private final WarnedGround ground;
  private final CalloutRuleBook book;
  private final RollCaller caller;
  private final CalloutService callouts;
  private final NeedStore store;
  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;

  @Inject
  CalloutNeeds(
      WarningService warnings,
      WarnedGround ground,
      CalloutRuleBook book,
      RollCaller caller,
      CalloutService callouts,
      NeedStore store,
      Journal journal,
      SignIn signIn,
      WatchClock clock) {
    this.warnings = warnings;
    this.ground = ground;
    this.book = book;
    this.caller = caller;
    this.callouts = callouts;
    this.store = store;
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
  }

  /** Is told of every change that can make other needs; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.followKinds(KINDS, changed);
  }

  /** What is to be decided now, the gravest first. */
  public List<CalloutNeed> pending() {
    List<CalloutNeed> pending = new ArrayList<>();
    Known known = new Known(caller::registers);
    for (Warning warning : warnings.standing()) {
      if (!decided(warning)) {
        of(warning, known).ifPresent(pending::add);
      }
    }
    pending.sort(GRAVEST_FIRST);
    return pending;
  }

  /**
   * The warnings that ask for one nobody has decided about; who would be called is not reckoned.
   */
  List<Warning> undecided() {
    List<Warning> asking =
        warnings.standing().stream()
            .filter(one -> book.rules().list(one.kind(), one.colour()).isPresent())
            .filter(one -> !decided(one))
            .toList();
    if (asking.isEmpty()) {
      return asking;
    }
    List<Area> areas = ground.areas();
    return asking.stream().filter(one -> WarnedGround.concerns(one.notice(), areas)).toList();
  }

  /** From when on a call-out should have begun. */
  Instant due(Warning warning) {
    WarningColour colour = warning.colour();
    Instant since =
        colour == null
            ? warning.current().at()
            : warning.knownSince(colour).orElse(warning.current().at());
    return since.plus(book.rules().frozen().first());
  }

  /** What a warning asks for, decided or not; empty if the rules name nobody for it. */
  public Optional<CalloutNeed> of(Warning warning) {
    return of(warning, new Known(caller::registers));
  }

  /** What was decided because of a warning. */
  public List<NeedDecision> decisions(String warning) {
    return store.of(warning);
  }

  /** The registers, read once and only if a warning wants them. */
  private static final class Known {
    private final Supplier<Registers> reader;
    private Optional<Registers> read = Optional.empty();

    Known(Supplier<Registers> reader) {
      this.reader = reader;
    }

    Registers get() {
      Registers now = read.orElseGet(reader);
      read = Optional.of(now);
      return now;
    }
  }

  private Optional<CalloutNeed> of(Warning warning, Known known) {
    CalloutRules rules = book.rules();
    WarningColour colour = warning.colour();
    Optional<ListRule> rule = rules.list(warning.kind(), colour);
    if (rule.isEmpty() || colour == null) {
      return Optional.empty();
    }
    Registers registers = known.get();
    Notice notice = warning.notice();
    if (!WarnedGround.concerns(notice, registers.areas())) {
      return Optional.empty();
    }
    return Optional.of(
        new CalloutNeed(
            id(warning, colour).orElse(warning.id()),
            warning.id(),
            warning.kind(),
            colour,
            warning.issuer(),
            NewCallout.fitTitle(
                notice.headline().isBlank() ? warning.kind().name() : notice.headline()),
            words(notice),
            warning.knownSince(colour).orElse(warning.current().at()),
            caller.of(notice, rule.get(), registers),
            rules.frozen().first(),
            rules.frozen().reply(),
            rule.get().basis()));
  }

  private static String words(Notice notice) {
    String said = notice.description().isBlank() ? notice.headline() : notice.description();
    return NewCallout.fitWords(said.isBlank() ? notice.kind().name() : said);
  }

  /** What it is called now: a colour that comes back after a break is another need. */
  private static Optional<String> id(Warning warning, WarningColour colour) {
    return warning.spell(colour).map(spell -> spell.id() + "/" + colour.name());
  }

  /**
   * A decision for a graver colour holds for a milder one as well, as long as the warning was never
   * below that since.
   */
  private boolean decided(Warning warning) {
    WarningColour colour = warning.colour();
    return colour == null
        || store.of(warning.id()).stream().anyMatch(one -> holds(one, warning, colour));
  }

  private static boolean holds(NeedDecision decision, Warning warning, WarningColour now) {
    return decision.colour().atLeast(now)
        && id(warning, decision.colour()).filter(decision.id()::equals).isPresent()
        && warning.spell(decision.colour()).map(Warning.Spell::end).orElse(0)
            > warning.spell(now).map(Warning.Spell::begin).orElse(0);
  }

  /**
   * Begins the call-out; the list is resolved anew at this moment.
   *
   * @param warning the id of the warning
   * @param post the post in whose name; empty where it begins by itself
   * @return the number of the call-out
   * @throws RefusedException if the warning is over, the rules name nobody for it, or it was
   *     decided already
   */
  public String start(String warning, String post) {
    return start(warning, post, null);
  }

  /**
   * The same, having begun at another moment, on paper.
   *
   * @param at when; null for now
   */
  public String start(String warning, String post, @Nullable Instant at) {
    CalloutNeed need = need(warning);
    return whileUndecided(
        need,
        () ->
            callouts.start(
                new NewCallout(
                    need.title(),
                    need.words(),
                    CalloutBasis.warning(need.warning(), need.colour()),
                    need.roll(),
                    post,
                    at),
                begun ->
                    begun
                        .draft()
                        .fact(
                            store.subject(need.id()),
                            new NeedMet(
                                need.warning(), need.colour(), need.title(), begun.number()),
                            about(need))
                        .expecting(store.subject(need.id()), 0)));
  }

  /**
   * Writes down that nobody is called out.
   *
   * @param decidedBy who decided that
   * @throws RefusedException as {@link #start}, or if reason or name is missing
   */
  public void decline(String warning, String reason, String decidedBy) {
    if (reason.isBlank()) {
      throw RefusedException.of("callout.refused.noReason");
    }
    if (decidedBy.isBlank()) {
      throw RefusedException.of("callout.refused.noName");
    }
    CalloutNeed need = need(warning);
    whileUndecided(
        need,
        () -> {
          journal.append(
              new Draft(signIn.actor())
                  .fact(
                      store.subject(need.id()),
                      new NeedDeclined(
                          need.warning(),
                          need.colour(),
                          need.title(),
                          reason.strip(),
                          decidedBy.strip()),
                      about(need))
                  .expecting(store.subject(need.id()), 0));
          return need.id();
        });
  }

  private CalloutNeed need(String id) {
    Warning warning =
        warnings.find(id).orElseThrow(() -> RefusedException.of("warning.refused.none", id));
    if (!warning.state(clock.instant()).standing()) {
      throw RefusedException.of(
          "callout.refused.warningOver",
          WarningWords.title(warning),
          WarningWords.moment(warning.end()));
    }
    return of(warning)
        .orElseThrow(
            () -> RefusedException.of("callout.refused.noRule", WarningWords.title(warning)));
  }

  private String whileUndecided(CalloutNeed need, Supplier<String> act) {
    refuseDecided(need);
    try {
      return act.get();
    } catch (StaleException e) {
      refuseDecided(need);
      throw e;
    }
  }

  private void refuseDecided(CalloutNeed need) {
    Optional<NeedDecision> known = store.find(need.id()).map(Versioned::state);
    if (known.isPresent()) {
      NeedDecision decision = known.get();
      throw decision.met()
          ? RefusedException.of(
              "callout.refused.begun",
              decision.officer(),
              WarningWords.moment(decision.at()),
              decision.callout())
          : RefusedException.of(
              "callout.refused.declined",
              decision.decidedBy(),
              WarningWords.moment(decision.at()),
              decision.reason());
    }
  }

  private static List<Subject> about(CalloutNeed need) {
    return List.of(new Subject(WarningService.KIND, need.warning()));
  }
}
