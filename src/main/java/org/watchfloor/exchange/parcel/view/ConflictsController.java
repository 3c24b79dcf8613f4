package org.watchfloor.exchange.parcel.view;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.ConflictDesk;
import org.watchfloor.conflict.ConflictItem;
import org.watchfloor.conflict.ConflictItem.Handing;
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
  private final ConflictDesk desk;
  private final SignIn signIn;
  private final WatchClock clock;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final Formats formats;
  private final RowActs acts;
  private final Saying saying;
  private final Live<List<ConflictLine>> live;
  private final ConflictReading reading;
  private String shown = "";
  private String wanted = "";

  @FXML private RegisterTable<ConflictLine> rows;
  @FXML private Label counts;
  @FXML private Label against;
  @FXML private Label fields;
  @FXML private Label join;
  @FXML private TextField decision;
  @FXML private Label said;
  @FXML private Button settle;
  @FXML private Label owner;
  @FXML private TextField to;
  @FXML private Button hand;
  @FXML private Button mine;

  @Inject
  ConflictsController(
      ConflictService conflicts,
      ConflictDesk desk,
      SignIn signIn,
      WatchClock clock,
      ConflictReading reading,
      RegisterKit kit,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Executor fx,
      Saying saying) {
    this.conflicts = conflicts;
    this.desk = desk;
    this.signIn = signIn;
    this.clock = clock;
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
            RegisterColumn.<ConflictLine>text("exchange.conflicts.about", ConflictLine::about)
                .wide(1.6),
            RegisterColumn.<ConflictLine>text("exchange.conflicts.what", ConflictLine::rule)
                .wide(1.6),
            RegisterColumn.<ConflictLine>text("exchange.conflicts.owner", one -> one.item().owner())
                .wide(0.8),
            RegisterColumn.<ConflictLine>text("exchange.conflicts.due", this::due)
                .sortedBy(Comparator.comparing(one -> one.item().due()))
                .wide(0.9)));
    settle
        .disableProperty()
        .bind(
            rows.selected()
                .map(one -> !one.conflict().byWords())
                .orElse(true)
                .flatMap(no -> decision.textProperty().map(words -> no || words.isBlank())));
    hand.disableProperty()
        .bind(
            rows.selected()
                .map(one -> false)
                .orElse(true)
                .flatMap(none -> to.textProperty().map(whom -> none || whom.isBlank())));
    mine.disableProperty().bind(rows.selected().map(one -> false).orElse(true));
  }

  private String due(ConflictLine one) {
    String moment = formats.moment(one.item().due());
    return one.item().overdue(clock.instant())
        ? texts.get("exchange.conflicts.overdue", moment)
        : moment;
  }

  /** Turns to one. */
  void choose(String id) {
    wanted = id;
    turn();
  }

  /** It may be asked for before the list is read. */
  private void turn() {
    live.value().get().stream()
        .filter(one -> one.item().id().equals(wanted))
        .findFirst()
        .ifPresent(one -> {
          wanted = "";
          rows.select(one.key());
        });
  }

  /** Where choosing begins. */
  Node first() {
    return rows;
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(reading::onChange));
    life.follow(
        live.value(),
        all -> {
          rows.show(all);
          turn();
        });
    life.follow(rows.selected(), this::show);
  }

  private void show(@Nullable ConflictLine one) {
    String key = one == null ? "" : one.key();
    if (!key.equals(shown)) {
      // Words meant for one must not settle another.
      shown = key;
      decision.clear();
      to.clear();
    }
    owner.setText(
        one == null
            ? ""
            : texts.get("exchange.conflicts.aboutLine", one.about(), whose(one.item())));
    counts.setText(
        one == null ? "" : texts.get("exchange.conflicts.countsNow", told(one.counts())));
    against.setText(one == null ? "" : texts.get("exchange.conflicts.other", told(one.against())));
    List<String> differ = one == null ? List.of() : one.fields();
    fields.setText(
        differ.isEmpty()
            ? ""
            : texts.get(
                "exchange.conflicts.fields",
                String.join(texts.get("exchange.conflicts.between"), differ)));
    fields.setVisible(!differ.isEmpty());
    fields.setManaged(!differ.isEmpty());
    join.setText(one == null ? texts.get("exchange.conflicts.hint") : how(one));
  }

  private String how(ConflictLine one) {
    return one.conflict().byWords()
        ? texts.get("exchange.conflicts.rule", one.join())
        : texts.get("exchange.conflicts.putRight", one.join());
  }

  /** By rule or handed on, and by whom; two that were handed on apart are both told. */
  private String whose(ConflictItem item) {
    String due = formats.moment(item.due());
    if (item.handed().isEmpty()) {
      return texts.get("exchange.conflicts.byRule", item.owner(), due);
    }
    Handing last = item.handed().getLast();
    String standing =
        texts.get(
            "exchange.conflicts.handed",
            last.to(),
            due,
            last.officer(),
            formats.moment(last.at()),
            item.byRule());
    if (!item.apart()) {
      return standing;
    }
    Handing other = item.handed().get(item.handed().size() - 2);
    return standing
        + texts.get(
            "exchange.conflicts.handedApart",
            other.officer(),
            formats.moment(other.at()),
            other.to());
  }

  private String told(ConflictLine.Entry entry) {
    return entry.happenedAt() == null
        ? entry.said()
        : texts.get(
            "exchange.conflicts.entry",
            formats.moment(entry.happenedAt()),
            entry.station(),
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

  @FXML
  private void hand() {
    ConflictLine chosen = rows.selected().getValue();
    if (chosen != null && !hand.isDisabled()) {
      handTo(chosen, to.getText());
    }
  }

  /** It is this officer's: the same as handing it to oneself. */
  @FXML
  private void mine() {
    ConflictLine chosen = rows.selected().getValue();
    if (chosen != null) {
      handTo(chosen, signIn.actor().officer());
    }
  }

  private void handTo(ConflictLine chosen, String whom) {
    Contradiction what = chosen.conflict().what();
    said.setText("");
    acts.act(
        live.value().get(),
        chosen.key(),
        Message.of("exchange.conflicts.handTask"),
        () -> {
          desk.hand(what.counts(), what.against(), whom);
          return Message.of("exchange.conflicts.handedOn", chosen.about(), whom.strip());
        },
        done -> {
          to.clear();
          said.setText(texts.say(done));
        },
        failure -> saying.refused(said, failure));
  }
}
