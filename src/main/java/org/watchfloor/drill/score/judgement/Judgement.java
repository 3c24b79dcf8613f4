package org.watchfloor.drill.score.judgement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.drill.score.judgement.JudgementFact.CriterionJudged;

/**
 * What evaluators said of a criterion.
 *
 * @param station whose drill it is of
 * @param criterion the key of the score it is about
 * @param words all that was said, the oldest first; at least one
 */
public record Judgement(String station, String criterion, List<Word> words) {
  /**
   * One thing that was said.
   *
   * @param grade 1 (worst) to 5; null where none is given
   * @param met whether it was met; null where only a grade is given
   * @param words why; may be empty
   * @param evaluator who judges
   * @param at when, by the clock of the drill
   * @param officer who wrote it down
   * @param entry the name of its entry
   */
  public record Word(
      @Nullable Integer grade,
      @Nullable Boolean met,
      String words,
      String evaluator,
      Instant at,
      String officer,
      String entry) {
    static Word of(CriterionJudged fact, Instant at, String officer, String entry) {
      return new Word(fact.grade(), fact.met(), fact.words(), fact.evaluator(), at, officer, entry);
    }
  }

  /** Between the station and the key in the name of its subject. */
  static final String SEPARATOR = "/";

  public Judgement {
    words = List.copyOf(words);
  }

  /** The one that counts. */
  public Word last() {
    return words.getLast();
  }

  Judgement with(Word word) {
    List<Word> more = new ArrayList<>(words);
    more.add(word);
    return new Judgement(station, criterion, more);
  }
}
