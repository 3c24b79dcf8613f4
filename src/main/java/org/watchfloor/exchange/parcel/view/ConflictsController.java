package org.watchfloor.exchange.parcel.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.exchange.parcel.ConflictLine;
import org.watchfloor.exchange.parcel.ConflictReading;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.RowActs;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** What stations wrote apart and cannot both hold; one is settled with how it really is. */
public final class ConflictsController implements Activated {
  private final ConflictService conflicts;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final Formats formats;
  private final RowActs acts;
  private final Saying saying;
  private final Live<List<ConflictLine>> live;
  private final ConflictReading reading;
  private String shown = "";

  @FXML private RegisterTable<ConflictLine> rows;
  @FXML private Label counts;
  @FXML private Label against;
  @FXML private Label join;
  @FXML private TextField decision;
  @FXML private Label said;
  @FXML private Button settle;

  @Inject
  ConflictsController(
      ConflictService conflicts,
      ConflictReading reading,
      RegisterKit kit,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Executor fx,
      Saying saying) {
    this.conflicts = conflicts;
    this.reading = reading;
    this.kit = kit;
    this.texts = texts;
    this.formats = formats;
    this.acts = new RowActs(tasks, fx);
    this.saying = saying;
    this.live =
        new Live<>(
            tasks,
            fx,
            Message.of("exchange.conflicts.read"),
            List.of(),
            () -> reading.read(texts.texts()));
  }

  @FXML
  private void initialize() {
    rows.setUp(
        kit,
        "conflicts",
        ConflictLine::key,
        "exchange.conflicts.empty",
        List.of(
            RegisterColumn.<ConflictLine>text("exchange.conflicts.what", ConflictLine::rule)
                .wide(1.6),
            RegisterColumn.<ConflictLine>text(
                    "exchange.conflicts.counts", one -> told(one.counts()))
                .wide(2.2),
            RegisterColumn.<ConflictLine>text(
                    "exchange.conflicts.against", one -> told(one.against()))
                .wide(2.2)));
    settle
        .disableProperty()
        .bind(
            rows.selected()
                .map(one -> !one.conflict().byWords())
                .orElse(true)
                .flatMap(no -> decision.textProperty().map(words -> no || words.isBlank())));
  }

  /** Where choosing begins. */
  Node first() {
    return rows;
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(reading::onChange));
    life.follow(live.value(), rows::show);
    life.follow(rows.selected(), this::show);
  }

  private void show(@Nullable ConflictLine one) {
    String key = one == null ? "" : one.key();
    if (!key.equals(shown)) {
      // Words meant for one must not settle another.
      shown = key;
      decision.clear();
    }
    counts.setText(
        one == null ? "" : texts.get("exchange.conflicts.countsNow", told(one.counts())));
    against.setText(one == null ? "" : texts.get("exchange.conflicts.other", told(one.against())));
    join.setText(one == null ? texts.get("exchange.conflicts.hint") : how(one));
  }

  private String how(ConflictLine one) {
    return one.conflict().byWords()
        ? texts.get("exchange.conflicts.rule", one.join())
        : texts.get("exchange.conflicts.putRight", one.join());
  }

  private String told(ConflictLine.Entry entry) {
    return entry.happenedAt() == null
        ? entry.said()
        : texts.get(
            "exchange.conflicts.entry",
            formats.moment(entry.happenedAt()),
            entry.officer(),
            entry.said(),
            entry.name());
  }

  @FXML
  private void settle() {
    ConflictLine chosen = rows.selected().getValue();
    String words = decision.getText();
    if (chosen == null || settle.isDisabled()) {
      return;
    }
    Contradiction what = chosen.conflict().what();
    said.setText("");
    acts.act(
        live.value().get(),
        chosen.key(),
        Message.of("exchange.conflicts.task"),
        () -> {
          conflicts.settle(what.counts(), what.against(), words);
          return Message.of("exchange.conflicts.settled", what.counts(), what.against());
        },
        done -> {
          decision.clear();
          said.setText(texts.say(done));
        },
        failure -> saying.refused(said, failure));
  }
}
