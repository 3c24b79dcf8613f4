package org.watchfloor.drill.score.judgement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.drill.score.Score;
import org.watchfloor.drill.score.Scorer;
import org.watchfloor.drill.score.judgement.JudgementFact.CriterionJudged;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;

/**
 * The door to evaluators' notes. Only where the scenario is: what is judged must be asked for.
 * Waits for the disk: not on the JavaFX thread.
 */
@Singleton
public final class JudgementService {
  /** The subject kind: {@code judgement:STATION/I08/TEAM}; a neighbour's are others. */
  public static final String KIND = "judgement";

  /** Grades go from 1, the worst, to this. */
  public static final int BEST = 5;

  private static final int LONGEST = 2000;

  private final Journal journal;
  private final SignIn signIn;
  private final JudgementStore store;
  private final Scorer scorer;

  @Inject
  JudgementService(Journal journal, SignIn signIn, JudgementStore store, Scorer scorer) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.scorer = scorer;
  }

  /** Runs something after every change, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(JudgementFact.class, changed);
  }

  /** What was said of each criterion of this station's drill, in the order of their keys. */
  public List<Judgement> list() {
    return store.list().stream().filter(one -> one.station().equals(journal.station())).toList();
  }

  /** What was said of one. */
  public Optional<Judgement> find(String criterion) {
    return store.find(key(criterion)).map(Versioned::state);
  }

  private String key(String criterion) {
    return journal.station() + Judgement.SEPARATOR + criterion;
  }

  /**
   * Judges a criterion, or judges it anew; also after the end of the drill.
   *
   * @param criterion the key of a score
   * @param grade 1 to 5; null to say only whether it was met
   * @param met whether it was met; null to give only a grade
   * @param words why; may be empty
   * @param evaluator who judges
   * @throws RefusedException if there is no such criterion, neither or a wrong grade is given, the
   *     words are too long, or nobody is named
   */
  public void judge(
      String criterion,
      @Nullable Integer grade,
      @Nullable Boolean met,
      String words,
      String evaluator) {
    if (scorer.scores().stream().map(Score::key).noneMatch(criterion::equals)) {
      throw RefusedException.of("score.refused.noCriterion", criterion);
    }
    if (grade == null && met == null) {
      throw RefusedException.of("score.refused.nothing", BEST);
    }
    if (grade != null && (grade < 1 || grade > BEST)) {
      throw RefusedException.of("score.refused.grade", BEST, grade);
    }
    if (evaluator.isBlank()) {
      throw RefusedException.of("score.refused.nobody");
    }
    if (words.strip().length() > LONGEST) {
      throw RefusedException.of("score.refused.long", LONGEST);
    }
    long version = store.find(key(criterion)).map(Versioned::version).orElse(0L);
    journal.append(
        new Draft(signIn.actor())
            .fact(
                store.subject(key(criterion)),
                new CriterionJudged(criterion, grade, met, words.strip(), evaluator.strip()))
            .expecting(store.subject(key(criterion)), version));
  }
}
