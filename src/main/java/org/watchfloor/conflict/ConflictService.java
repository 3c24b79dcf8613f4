package org.watchfloor.conflict;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;

/** The door to contradictions: lists and settles them. Any thread but the JavaFX thread. */
@Singleton
public final class ConflictService {
  private static final Comparator<Conflict> ORDER =
      Comparator.comparing((Conflict conflict) -> conflict.subject().toString())
          .thenComparing(conflict -> conflict.what().rule())
          .thenComparing(conflict -> conflict.what().counts())
          .thenComparing(conflict -> conflict.what().against());

  private final Journal journal;
  private final SignIn signIn;
  private final Set<ConflictSource> sources;

  @Inject
  ConflictService(Journal journal, SignIn signIn, Set<ConflictSource> sources) {
    this.journal = journal;
    this.signIn = signIn;
    this.sources = sources;
  }

  /** Everything that waits for an officer, subject by subject. */
  public List<Conflict> open() {
    return sources.stream().flatMap(source -> source.open().stream()).sorted(ORDER).toList();
  }

  /**
   * What is open about things of one kind, by their id, in words: the mark on the page of a
   * feature.
   *
   * @param kind the kind of subject, as in {@code team}
   */
  public Map<String, List<Message>> marks(String kind) {
    return open().stream()
        .filter(conflict -> conflict.subject().kind().equals(kind))
        .collect(
            Collectors.groupingBy(
                conflict -> conflict.subject().id(),
                Collectors.mapping(
                    conflict -> Message.of("conflict.mark", Message.of(conflict.what().rule())),
                    Collectors.collectingAndThen(
                        Collectors.toList(), marks -> marks.stream().distinct().toList()))));
  }

  /** Runs something after one was settled or handed on; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(ConflictFact.class, changed);
  }

  /**
   * Settles what two entries say, on every subject they contradict each other about.
   *
   * @param counts the name of the entry that counts for now
   * @param against the name of the other
   * @param decision how it is, and why
   * @throws RefusedException if there is no such contradiction, no decision is given, or words do
   *     not settle it
   */
  public void settle(String counts, String against, String decision) {
    if (decision.isBlank()) {
      throw RefusedException.of("conflict.refused.noDecision");
    }
    Draft draft = new Draft(signIn.actor());
    for (Conflict conflict : open()) {
      if (conflict.what().names(counts, against)) {
        add(draft, conflict, decision.strip());
      }
    }
    if (draft.isEmpty()) {
      throw RefusedException.of("conflict.refused.none", counts, against);
    }
    journal.append(draft);
  }

  /** Rests on the subject as it is, so that of two seats that settle the same only one does. */
  private void add(Draft draft, Conflict conflict, String decision) {
    if (!conflict.byWords()) {
      throw RefusedException.of(
          "conflict.refused.notByWords", conflict.subject(), Message.of(conflict.what().rule()));
    }
    draft
        .fact(
            conflict.subject(),
            new ConflictSettled(conflict.what().counts(), conflict.what().against(), decision))
        .expecting(conflict.subject(), journal.version(conflict.subject()));
  }
}
