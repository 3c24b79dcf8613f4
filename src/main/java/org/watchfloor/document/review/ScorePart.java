package org.watchfloor.document.review;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Cell;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Words;
import org.watchfloor.drill.score.Outcome;
import org.watchfloor.drill.score.Score;
import org.watchfloor.drill.score.judgement.Judgement;
import org.watchfloor.drill.score.judgement.JudgementWords;
import org.watchfloor.drill.score.sheet.ScoreSheet;
import org.watchfloor.drill.score.sheet.ScoreSheet.Line;
import org.watchfloor.drill.score.sheet.ScoreSheets;
import org.watchfloor.incident.Incident;

/** What the desk did in a drill about what came to it; of the whole drill. */
final class ScorePart implements ReviewPart {
  private final ScoreSheets sheets;

  @Inject
  ScorePart(ScoreSheets sheets) {
    this.sheets = sheets;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String titleKey() {
    return "review.paper.scores";
  }

  @Override
  public List<Block> of(List<Incident> incidents, Texts texts, ReviewOrder wanted) {
    List<Line> scores = sheets.now().map(ScoreSheet::lines).orElse(List.of());
    if (scores.isEmpty()) {
      return List.of(new Paragraph(Words.plain(texts.get("review.paper.noScores"))));
    }
    List<Row> rows = scores.stream().map(one -> row(one, texts)).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(Words.plain(sum(scores, texts))));
    blocks.add(
        new Table(
            List.of(
                new Column(texts.get("review.column.inject"), 1.1),
                new Column(texts.get("review.column.expected"), 3.2),
                new Column(texts.get("review.column.limit"), 1.3),
                new Column(texts.get("review.column.took"), 1.3),
                new Column(texts.get("review.column.outcome"), 1.3),
                new Column(texts.get("document.entry"), 1.5)),
            rows));
    return blocks;
  }

  private static String sum(List<Line> scores, Texts texts) {
    return texts.get(
        "review.paper.scoreSum",
        scores.size(),
        count(scores, Outcome.DONE),
        count(scores, Outcome.LATE),
        count(scores, Outcome.MISSED),
        count(scores, Outcome.OPEN),
        count(scores, Outcome.TO_JUDGE));
  }

  private static long count(List<Line> scores, Outcome outcome) {
    return scores.stream().filter(one -> one.outcome() == outcome).count();
  }

  private static Row row(Line line, Texts texts) {
    Score score = line.score();
    String outcome = texts.name("score.outcome", line.outcome());
    boolean bad = line.outcome() == Outcome.LATE || line.outcome() == Outcome.MISSED;
    List<Words> became = new ArrayList<>();
    became.add(bad ? Words.marked(outcome) : Words.plain(outcome));
    score.said().map(texts::say).map(Words::note).ifPresent(became::add);
    line.judgement()
        .map(Judgement::last)
        .map(word ->
            texts.get(
                "score.view.judgement",
                word.evaluator(),
                JudgementWords.verdict(word.grade(), word.met(), texts),
                word.words()))
        .map(Words::note)
        .ifPresent(became::add);
    return new Row(
        List.of(
            new Cell(List.of(Words.plain(score.inject()), Words.note(score.post()))),
            new Cell(
                score.words().isEmpty()
                    ? List.of(Words.plain(texts.say(score.wanted())))
                    : List.of(Words.plain(score.words()), Words.note(texts.say(score.wanted())))),
            Cell.of(time(limit(score), texts)),
            Cell.of(time(score.took(), texts)),
            new Cell(became),
            new Cell(List.of(Words.note(score.officer()), Words.note(score.entry())))));
  }

  private static @Nullable Duration limit(Score score) {
    Instant until = score.until();
    return until == null ? null : Duration.between(score.since(), until);
  }

  private static String time(@Nullable Duration time, Texts texts) {
    return Optional.ofNullable(time)
        .map(one -> LagTable.took(one, texts))
        .orElseGet(() -> texts.get("document.case.dash"));
  }
}
