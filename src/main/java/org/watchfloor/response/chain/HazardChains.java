package org.watchfloor.response.chain;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.chain.ChainFact.ChainChecked;
import org.watchfloor.response.proposal.Proposals;

/**
 * Prompts what to look at next because of what is in force or proposed, and writes down that
 * somebody looked. Reads and writes the disk; any thread but the JavaFX thread.
 */
@Singleton
public final class HazardChains {
  /** The kind of subject a prompt is. */
  public static final String KIND = "chain";

  private final ChainFile file;
  private final ChainStore store;
  private final ResponseService responses;
  private final Proposals proposals;
  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;

  @Inject
  HazardChains(
      ChainFile file,
      ChainStore store,
      ResponseService responses,
      Proposals proposals,
      Journal journal,
      SignIn signIn,
      WatchClock clock) {
    this.file = file;
    this.store = store;
    this.responses = responses;
    this.proposals = proposals;
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
  }

  /** Is told of every change, on the thread that wrote it. */
  public Subscription onChange(Runnable changed) {
    Subscription looked = journal.follow(ChainFact.class, changed);
    Subscription proposed = proposals.onChange(changed);
    return () -> {
      looked.close();
      proposed.close();
    };
  }

  /** What to look at: what nobody looked at lately first, the nearest link before the farther. */
  public List<Prompt> prompts(Language language) {
    Instant now = clock.instant();
    List<Prompt> prompts = new ArrayList<>();
    reached()
        .forEach((key, links) -> {
          Chain chain = file.chains().get(key);
          if (chain != null) {
            for (Chain.Check check : chain.checks()) {
              prompts.add(
                  new Prompt(
                      check.key(),
                      chain.name(language),
                      links,
                      check.text(language),
                      check.page(),
                      last(check.key()),
                      file.again()));
            }
          }
        });
    prompts.sort(Comparator.comparing((Prompt one) -> !one.open(now)).thenComparing(Prompt::links));
    return prompts;
  }

  /** The links that can follow, each with how many steps it is away. */
  private Map<String, Integer> reached() {
    Set<String> begun = new TreeSet<>();
    responses.open().stream()
        .filter(one -> one.stage().inForce())
        .forEach(one -> begun.add(one.hazard().name()));
    proposals.pending().forEach(one -> begun.add(one.hazard().name()));
    Map<String, Integer> reached = new LinkedHashMap<>();
    Deque<String> next = new ArrayDeque<>(begun);
    begun.forEach(key -> reached.put(key, 0));
    while (!next.isEmpty()) {
      String key = next.removeFirst();
      Chain chain = file.chains().get(key);
      int links = reached.getOrDefault(key, 0);
      if (chain != null) {
        for (String follows : chain.next()) {
          if (reached.putIfAbsent(follows, links + 1) == null) {
            next.addLast(follows);
          }
        }
      }
    }
    return reached;
  }

  private Optional<Looked> last(String check) {
    return store.find(check).map(Versioned::state);
  }

  /**
   * Writes down that somebody looked.
   *
   * @param check the key of the prompt
   * @param found what was found
   * @throws RefusedException if there is no such prompt or it is not said what was found
   */
  public void looked(String check, String found) {
    if (found.isBlank()) {
      throw RefusedException.of("response.chain.refused.found");
    }
    Chain.Check asked =
        file.chains().values().stream()
            .flatMap(chain -> chain.checks().stream())
            .filter(one -> one.key().equals(check))
            .findFirst()
            .orElseThrow(() -> RefusedException.of("response.chain.refused.none", check));
    journal.append(
        new Draft(signIn.actor())
            .fact(new Subject(KIND, check), new ChainChecked(asked.zh(), found.strip())));
  }
}
