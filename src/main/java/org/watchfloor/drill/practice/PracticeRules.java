package org.watchfloor.drill.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Chance;
import org.watchfloor.base.Message;
import org.watchfloor.drill.scenario.Behaviour;
import org.watchfloor.drill.scenario.Participants;
import org.watchfloor.drill.scenario.ParticipantsReader;
import org.watchfloor.drill.scenario.Party;
import org.watchfloor.drill.scenario.Span;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.store.DataFolder;

/**
 * How simulated participants answer where the scenario does not say: {@code practice.yaml}. All
 * figures are our own. Any thread but the JavaFX thread for the first question.
 */
@Singleton
public final class PracticeRules implements OwnRules {
  private static final String[] KEYS = {
    "version", "status", "travel", "pace", "teams", "units", "calls", "words"
  };
  private static final String[] PARTY_KEYS = {"silent", "refuse", "answer", "work"};
  private static final String[] SPAN_KEYS = {"from", "to"};
  private static final String[] WORD_KEYS = {"teams", "units", "done", "calls"};

  private final RuleFile<All> file;

  private record All(
      Span travel,
      int slowest,
      int fastest,
      Map<Party, Behaviour> parties,
      Map<String, List<String>> words) {}

  @Inject
  PracticeRules(DataFolder data) {
    file = new RuleFile<>(data, "/drill/practice.yaml", PracticeRules::read);
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  /** How one kind of participants answers in a scenario. */
  Conduct of(Participants said, Party party) {
    All all = file.rules();
    Behaviour own = Objects.requireNonNull(all.parties().get(party));
    Behaviour theirs = said.behaviour().getOrDefault(party, own);
    return new Conduct(
        first(theirs.silent(), own.silent()),
        first(theirs.refuse(), own.refuse()),
        first(theirs.answer(), own.answer()),
        first(theirs.work(), own.work()));
  }

  private static <T> T first(@Nullable T said, @Nullable T own) {
    return said == null ? Objects.requireNonNull(own) : said;
  }

  /** How long the way takes to a place nobody knows on the map. */
  Span travel() {
    return file.rules().travel();
  }

  /** How long the way takes this time, per cent of what the roads tell. */
  long pace(Chance chance) {
    return chance.between(file.rules().fastest(), file.rules().slowest());
  }

  /** What one of a kind says when it cannot do what it was told. */
  String refusal(Party party, Chance chance) {
    return drawn(party.name().toLowerCase(Locale.ROOT), chance);
  }

  /** What a unit reports when it is done. */
  String done(Chance chance) {
    return drawn("done", chance);
  }

  /** What a post answers to a question of a call-out. */
  String reply(Chance chance) {
    return drawn("calls", chance);
  }

  private String drawn(String key, Chance chance) {
    List<String> words = file.rules().words().getOrDefault(key, List.of());
    return words.isEmpty() ? "" : words.get((int) chance.between(0, words.size() - 1L));
  }

  private static Optional<All> read(RuleSheet sheet, String text) {
    return sheet
        .root(text, KEYS)
        .flatMap(root ->
            root.row("travel", SPAN_KEYS)
                .flatMap(travel ->
                    root.row("pace", SPAN_KEYS)
                        .flatMap(pace ->
                            root.row("words", WORD_KEYS)
                                .map(words -> all(root, travel, pace, words)))));
  }

  private static All all(Row root, Row travel, Row pace, Row words) {
    Map<Party, Behaviour> parties = new EnumMap<>(Party.class);
    for (Party party : Party.values()) {
      root.row(party.name().toLowerCase(Locale.ROOT), PARTY_KEYS)
          .ifPresent(row -> {
            for (String key : PARTY_KEYS) {
              if (!row.has(key)) {
                row.fault(key, Message.of("rule.reason.missing", key));
              }
            }
            parties.put(party, ParticipantsReader.behaviour(row));
          });
    }
    Map<String, List<String>> said = new HashMap<>();
    for (String key : WORD_KEYS) {
      said.put(key, words.texts(key));
    }
    int fastest = pace.number("from").intValue();
    int slowest = pace.number("to").intValue();
    if (fastest < 1 || slowest < fastest) {
      pace.fault("to", Message.of("drill.reason.order", "from", "to"));
    }
    return new All(
        new Span(travel.length("from"), travel.length("to")), slowest, fastest, parties, said);
  }
}
