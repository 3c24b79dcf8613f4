package org.watchfloor.drill.score.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.drill.score.Criterion;
import org.watchfloor.drill.score.Score;
import org.watchfloor.drill.score.judgement.JudgementService;
import org.watchfloor.drill.score.judgement.JudgementWords;
import org.watchfloor.drill.score.sheet.ScoreSheet;
import org.watchfloor.drill.score.sheet.ScoreSheet.Line;
import org.watchfloor.drill.score.sheet.ScoreSheets;
import org.watchfloor.drill.score.sheet.Tally;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Overlay;

/** The score sheet: by ability, by post, score by score; and what an evaluator says of one. */
public final class ScoresController implements Activated {
  /** A name and what it comes to. */
  private record Row(String name, Tally tally) {}

  private final ScoreSheets sheets;
  private final JudgementService judgements;
  private final RegisterKit kit;
  private final Overlay overlay;
  private final UiTexts texts;
  private final Formats formats;
  private final Tasks tasks;
  private final Executor fx;
  private final Live<Optional<ScoreSheet>> live;

  @FXML private Label total;
  @FXML private RegisterTable<Row> abilities;
  @FXML private RegisterTable<Row> posts;
  @FXML private RegisterTable<Line> rows;
  @FXML private Label detail;
  @FXML private TextField evaluator;
  @FXML private TextField grade;
  @FXML private TextField words;
  @FXML private Button met;
  @FXML private Button notMet;
  @FXML private Button graded;
  @FXML private Label said;

  @Inject
  ScoresController(
      ScoreSheets sheets,
      JudgementService judgements,
      RegisterKit kit,
      Overlay overlay,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Executor fx) {
    this.sheets = sheets;
    this.judgements = judgements;
    this.kit = kit;
    this.overlay = overlay;
    this.texts = texts;
    this.formats = formats;
    this.tasks = tasks;
    this.fx = fx;
    this.live =
        new Live<>(
            tasks, fx, Message.of("score.task.read"), Optional.<ScoreSheet>empty(), sheets::now);
  }

  @FXML
  private void initialize() {
    setUp(abilities, "drill-score-abilities", "score.head.ability");
    setUp(posts, "drill-score-posts", "score.head.post");
    rows.setUp(
        kit,
        "drill-scores",
        line -> line.score().key(),
        "score.view.empty",
        List.of(
            RegisterColumn.<Line>text("score.head.inject", line -> line.score().inject()).wide(0.4),
            RegisterColumn.<Line>text("score.head.post", line -> line.score().post()).wide(0.8),
            RegisterColumn.<Line>text("score.head.what", this::what),
            RegisterColumn.<Line>text("score.head.expected", this::expected).wide(2),
            RegisterColumn.<Line>text("score.head.until", this::until).wide(0.8),
            RegisterColumn.<Line>text("score.head.done", this::done).wide(1.2),
            RegisterColumn.<Line>text("score.head.outcome", this::outcome).wide(0.7),
            RegisterColumn.<Line>text("score.head.judged", this::judged).wide(0.7)));
    rows.selected().subscribe(this::choose);
    said.managedProperty().bind(said.textProperty().isNotEmpty());
  }

  private void setUp(RegisterTable<Row> table, String id, String head) {
    table.setUp(
        kit,
        id,
        Row::name,
        "score.view.empty",
        List.of(
            RegisterColumn.<Row>text(head, Row::name).wide(1.4),
            number("score.outcome.DONE", Tally::met),
            number("score.outcome.LATE", Tally::late),
            number("score.outcome.MISSED", Tally::missed),
            number("score.outcome.OPEN", Tally::open),
            number("score.outcome.TO_JUDGE", Tally::notJudged),
            RegisterColumn.<Row>text("score.head.percent", row -> percent(row.tally()))));
  }

  private static RegisterColumn<Row> number(String head, ToIntFunction<Tally> of) {
    return RegisterColumn.<Row>number(head, row -> (long) of.applyAsInt(row.tally())).wide(0.6);
  }

  /** A share never stands without its count. */
  private String percent(Tally tally) {
    return tally.percent().isEmpty()
        ? texts.get("score.view.noPercent")
        : texts.get("score.view.percent", tally.percent().getAsInt(), tally.met(), tally.judged());
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(sheets::onChange));
    life.follow(live.value(), this::show);
  }

  /** What gets the cursor. */
  Node first() {
    return rows.table();
  }

  private void show(Optional<ScoreSheet> sheet) {
    total.setText(sheet.map(this::summary).orElseGet(() -> texts.get("score.view.nothing")));
    abilities.show(
        sheet.stream()
            .flatMap(one -> one.byAbility().entrySet().stream())
            .map(one -> new Row(texts.texts().name("score.ability", one.getKey()), one.getValue()))
            .toList());
    posts.show(
        sheet.stream()
            .flatMap(one -> one.byPost().entrySet().stream())
            .map(one -> new Row(post(one.getKey()), one.getValue()))
            .toList());
    rows.show(sheet.map(ScoreSheet::lines).orElse(List.of()));
    choose(rows.selected().getValue());
  }

  private String post(String post) {
    return post.isEmpty() ? texts.get("score.view.whole") : post;
  }

  private String summary(ScoreSheet sheet) {
    Tally all = sheet.total();
    return texts.get(
        "score.view.total",
        percent(all),
        all.late(),
        all.missed(),
        all.open(),
        all.notJudged(),
        formats.moment(sheet.at()));
  }

  private String what(Line line) {
    Score score = line.score();
    return score.act() == null || score.criterion() != Criterion.IN_TIME
        ? texts.texts().name("score.criterion", score.criterion())
        : texts.texts().name("score.act", score.act());
  }

  private String expected(Line line) {
    return line.score().words().isEmpty() ? texts.say(line.score().wanted()) : line.score().words();
  }

  private String until(Line line) {
    return line.score().until() == null ? "" : formats.moment(line.score().until());
  }

  private String done(Line line) {
    return line.score()
        .proof()
        .map(proof -> texts.get("score.view.done", formats.moment(proof.at()), proof.officer()))
        .orElse("");
  }

  private String outcome(Line line) {
    return texts.texts().name("score.outcome", line.outcome());
  }

  private String judged(Line line) {
    return line.judgement()
        .map(one -> JudgementWords.verdict(one.last().grade(), one.last().met(), texts.texts()))
        .orElse("");
  }

  private void choose(@Nullable Line line) {
    detail.setText(line == null ? texts.get("score.view.choose") : detail(line));
    Stream.of(met, notMet, graded).forEach(button -> button.setDisable(line == null));
  }

  /** All that is known of one: what is right, what was done, by whom, the proof, the notes. */
  private String detail(Line line) {
    Score score = line.score();
    Stream<String> parts =
        Stream.of(
            texts.say(score.wanted()),
            score.said().map(texts::say).orElse(""),
            score
                .proof()
                .map(proof ->
                    texts.get(
                        "score.view.proof",
                        formats.moment(proof.at()),
                        proof.post().isEmpty() ? proof.officer() : proof.post(),
                        proof.entry()))
                .orElse(""),
            score.late() == null ? "" : texts.get("score.view.late", Formats.length(score.late())),
            line.judgement()
                .map(one -> one.last())
                .map(word ->
                    texts.get(
                        "score.view.judgement",
                        word.evaluator(),
                        JudgementWords.verdict(word.grade(), word.met(), texts.texts()),
                        word.words()))
                .orElse(""));
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }

  @FXML
  private void met() {
    judge(true);
  }

  @FXML
  private void notMet() {
    judge(false);
  }

  @FXML
  private void graded() {
    judge(null);
  }

  private void judge(@Nullable Boolean verdict) {
    Line line = rows.selected().getValue();
    if (line == null) {
      return;
    }
    String typed = grade.getText().strip();
    if (!typed.isEmpty() && !typed.matches("[0-9]")) {
      said.setText(texts.get("score.refused.grade", JudgementService.BEST, typed));
      return;
    }
    Integer given = typed.isEmpty() ? null : Integer.valueOf(typed);
    String key = line.score().key();
    String why = words.getText();
    String who = evaluator.getText();
    tasks
        .of(
            Message.of("score.task.judge"),
            progress -> {
              judgements.judge(key, given, verdict, why, who);
              return true;
            })
        .quiet()
        .onSuccess(
            fx,
            done -> {
              said.setText(texts.get("score.view.judged", key));
              grade.clear();
              words.clear();
            })
        .onFailure(fx, this::refused)
        .start();
  }

  private void refused(Throwable failure) {
    if (failure instanceof RefusedException no) {
      said.setText(texts.say(no.said()));
    } else {
      tasks.report(failure);
    }
  }

  @FXML
  private void close() {
    overlay.close();
  }
}
