package org.watchfloor.supply.demand.view;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.allocation.AllocationAnswer;
import org.watchfloor.supply.allocation.AllocationAnswer.Line;
import org.watchfloor.supply.allocation.AllocationRequest.Fix;
import org.watchfloor.supply.allocation.AllocationWords;
import org.watchfloor.supply.allocation.Why;
import org.watchfloor.supply.demand.AllocationPrints;
import org.watchfloor.supply.demand.OpenDemand;
import org.watchfloor.supply.demand.Proposal;
import org.watchfloor.supply.demand.Proposal.Giver;
import org.watchfloor.supply.demand.view.AllocationViewModel.Wanted;
import org.watchfloor.supply.kit.GoodsChoice;
import org.watchfloor.supply.kit.Kit;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.PrintDesk;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.GhostField;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/**
 * The tab 需求与调配. Above a demand is written down; at the left stands what is asked for, at the right
 * what should move for it and why. Delete forbids a line, Enter on a number fixes it.
 */
public final class AllocationController implements Activated {
  private static final int MOST_DIGITS = 8;
  private static final String ABOVE_ZERO = "([1-9]\\d{0," + (MOST_DIGITS - 1) + "})?";
  private final AllocationViewModel model;
  private final RegisterKit kit;
  private final Forms forms;
  private final UiTexts texts;
  private final Formats formats;
  private final AllocationPrints prints;
  private final PrintDesk desk;

  @FXML private GhostField<TransferTarget> place;
  @FXML private GhostField<GoodsChoice> item;
  @FXML private TextField quantity;
  @FXML private TextField priority;
  @FXML private TextField latest;
  @FXML private TextField asker;
  @FXML private Button make;
  @FXML private RegisterTable<OpenDemand> open;
  @FXML private Button withdraw;
  @FXML private CheckBox byTier;
  @FXML private TextField leastLoad;
  @FXML private TextField truck;
  @FXML private Label outcome;
  @FXML private Label figures;
  @FXML private Label basis;
  @FXML private RegisterTable<AllocationRow> rows;
  @FXML private TextArea reasons;
  @FXML private ComboBox<Choice> giver;
  @FXML private TextField amount;
  @FXML private Button pin;
  @FXML private Button forbid;
  @FXML private Button release;
  @FXML private TextField purpose;
  @FXML private Button print;
  @FXML private Button takeOver;
  @FXML private Label refusal;

  /** A depot a part of a demand can be fixed at, in words. */
  private record Choice(Giver giver, String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  @Inject
  AllocationController(
      AllocationViewModel model,
      RegisterKit kit,
      Forms forms,
      UiTexts texts,
      Formats formats,
      AllocationPrints prints,
      PrintDesk desk) {
    this.model = model;
    this.kit = kit;
    this.forms = forms;
    this.texts = texts;
    this.formats = formats;
    this.prints = prints;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    place.value().bindBidirectional(model.form.place);
    item.value().bindBidirectional(model.form.item);
    bind(quantity, "\\d{0," + MOST_DIGITS + "}");
    bind(priority, "[1-9]?");
    bind(amount, "\\d{0," + MOST_DIGITS + "}");
    quantity.textProperty().bindBidirectional(model.form.quantity);
    priority.textProperty().bindBidirectional(model.form.priority);
    latest.textProperty().bindBidirectional(model.form.latest);
    asker.textProperty().bindBidirectional(model.form.asker);
    purpose.textProperty().bindBidirectional(model.purpose);
    byTier.selectedProperty().bindBidirectional(model.byTier);
    bind(leastLoad, ABOVE_ZERO);
    bind(truck, ABOVE_ZERO);
    leastLoad.textProperty().bindBidirectional(model.leastLoad);
    truck.textProperty().bindBidirectional(model.truck);
    leastLoad.setTooltip(new Tooltip(texts.get("demand.hint.least")));
    truck.setTooltip(new Tooltip(texts.get("demand.hint.truck")));
    make.disableProperty().bind(model.working());
    open.setUp(kit, "demands", one -> one.demand().number(), "demand.empty", demandColumns());
    open.addActions(withdraw);
    withdraw.disableProperty().bind(open.selected().isNull());
    rows.setUp(kit, "allocation", AllocationRow::key, "demand.answer.empty", rowColumns());
    rows.selected().subscribe(this::choose);
    rows.table().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    amount.setOnAction(event -> pinLine());
    takeOver
        .disableProperty()
        .bind(
            model
                .working()
                .or(Bindings.createBooleanBinding(() -> lines().isEmpty(), model.proposal())));
    print.disableProperty().bind(model.proposal().isNull());
    choose(null);
  }

  private static void bind(TextField field, String form) {
    field.setTextFormatter(
        new TextFormatter<>(change -> change.getControlNewText().matches(form) ? change : null));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.wanted(), this::show);
    life.follow(model.proposal(), this::show);
    life.follow(model.working(), now -> show(model.proposal().get()));
    life.follow(model.refusal(), now -> showRefusal());
    life.follow(model.unsolved(), now -> showRefusal());
    model.begin(found -> {
      place.offer(
          found.places(),
          one -> one.destination().name(),
          one -> one.destination().id(),
          texts.get("demand.prompt.place"));
      item.offer(found.goods(), this::word, GoodsChoice::code, texts.get("demand.prompt.item"));
    });
  }

  private String word(GoodsChoice one) {
    return switch (one) {
      case GoodsChoice.Single(SupplyItem goods) -> goods.name();
      case GoodsChoice.Several(Kit several) ->
          texts.get("supply.kit.choice", several.name(), Formats.count(several.persons()));
    };
  }

  /** Where one begins: what should move, or the first field of a demand where nothing is open. */
  public Node first() {
    return model.wanted().get().open().isEmpty() ? place : rows.table();
  }

  private Wanted wanted() {
    return model.wanted().get();
  }

  private List<Line> lines() {
    Proposal found = model.proposal().get();
    return found == null ? List.of() : found.answer().lines();
  }

  private List<RegisterColumn<OpenDemand>> demandColumns() {
    return List.of(
        RegisterColumn.<OpenDemand>number(
                "demand.head.priority", one -> (long) one.demand().priority())
            .wide(0.4),
        RegisterColumn.<OpenDemand>text("demand.head.place", one -> one.demand().to().name())
            .wide(1.4),
        RegisterColumn.<OpenDemand>text(
            "demand.head.item", one -> wanted().item(one.demand().item())),
        RegisterColumn.<OpenDemand>text("demand.head.left", this::left)
            .sortedBy(Comparator.comparing(OpenDemand::left))
            .wide(0.8),
        RegisterColumn.<OpenDemand>text("demand.head.latest", this::latest).wide(0.7),
        RegisterColumn.<OpenDemand>text("demand.head.asker", one -> one.demand().asker())
            .wide(0.8));
  }

  private String latest(OpenDemand one) {
    String moment = Optional.ofNullable(one.demand().latest()).map(formats::moment).orElse("");
    return model.past(one) ? texts.get("demand.past", moment) : moment;
  }

  private String left(OpenDemand one) {
    String amount = wanted().amount(one.demand().item(), BigDecimal.valueOf(one.left()));
    return one.left() == one.demand().quantity()
        ? amount
        : texts.get("demand.left", amount, Formats.count(one.demand().quantity()));
  }

  private List<RegisterColumn<AllocationRow>> rowColumns() {
    return List.of(
        RegisterColumn.<AllocationRow>text("demand.head.from", this::from)
            .wide(1.1)
            .shownAs(this::standingOut),
        RegisterColumn.<AllocationRow>text("demand.head.place", this::to).wide(1.1),
        RegisterColumn.<AllocationRow>text("demand.head.item", row -> wanted().item(goods(row)))
            .wide(0.8),
        RegisterColumn.<AllocationRow>text("demand.head.quantity", this::quantity).wide(0.6),
        RegisterColumn.<AllocationRow>text("demand.head.arrives", this::arrives).wide(1.5),
        RegisterColumn.<AllocationRow>text("demand.head.trips", this::trips).wide(0.5),
        RegisterColumn.<AllocationRow>text("demand.head.why", this::firstReason).wide(1.7));
  }

  private String from(AllocationRow row) {
    return switch (row) {
      case AllocationRow.Missing _ -> texts.get("demand.row.missing");
      case AllocationRow.Moving(Line line) ->
          line.pinned() ? texts.get("demand.row.pinned", line.depotName()) : line.depotName();
      case AllocationRow.Barred(Fix fix) ->
          texts.get("demand.row.barred", wanted().depot(fix.depot()));
    };
  }

  /** What nobody can give stands out. */
  private Label standingOut(AllocationRow row) {
    Label label = new Label(from(row));
    if (row instanceof AllocationRow.Missing) {
      label.getStyleClass().add("failed");
    }
    return label;
  }

  private String to(AllocationRow row) {
    return switch (row) {
      case AllocationRow.Missing missing -> missing.unmet().placeName();
      case AllocationRow.Moving(Line line) -> line.placeName();
      case AllocationRow.Barred(Fix fix) ->
          wanted().demand(fix.demand()).map(one -> one.demand().to().name()).orElse("");
    };
  }

  private static String goods(AllocationRow row) {
    return switch (row) {
      case AllocationRow.Missing missing -> missing.unmet().item();
      case AllocationRow.Moving(Line line) -> line.item();
      case AllocationRow.Barred(Fix fix) -> fix.item();
    };
  }

  private String quantity(AllocationRow row) {
    BigDecimal amount =
        switch (row) {
          case AllocationRow.Missing missing -> missing.unmet().quantity();
          case AllocationRow.Moving(Line line) -> line.quantity();
          case AllocationRow.Barred _ -> BigDecimal.ZERO;
        };
    return wanted().amount(goods(row), amount);
  }

  private String arrives(AllocationRow row) {
    if (!(row instanceof AllocationRow.Moving(Line line)) || line.arrives().isEmpty()) {
      return "";
    }
    String minutes = line.arrives().get().toPlainString();
    if (line.late().signum() > 0) {
      return texts.get("demand.row.late", minutes, line.late().toPlainString());
    }
    return leaveBy(line)
        .map(by -> texts.get("demand.row.leaveBy", minutes, formats.moment(by)))
        .orElseGet(() -> texts.get("demand.row.arrives", minutes));
  }

  private String trips(AllocationRow row) {
    Proposal found = model.proposal().get();
    if (found == null || !(row instanceof AllocationRow.Moving(Line line))) {
      return "";
    }
    OptionalLong trips = found.answer().tripsOf(line);
    return trips.isPresent() ? Formats.count(trips.getAsLong()) : "";
  }

  private Optional<Instant> leaveBy(Line line) {
    Proposal found = model.proposal().get();
    return found == null ? Optional.empty() : found.leaveBy(line);
  }

  private List<String> reasons(AllocationRow row) {
    return switch (row) {
      case AllocationRow.Missing missing -> said(missing.unmet().why());
      case AllocationRow.Moving(Line line) -> said(line.why());
      case AllocationRow.Barred _ -> List.of(texts.get("demand.row.barredWhy"));
    };
  }

  private List<String> said(List<Why> why) {
    return why.stream().map(one -> texts.say(one.said())).toList();
  }

  private String firstReason(AllocationRow row) {
    return String.join(texts.get("demand.comma"), reasons(row));
  }

  private void show(Wanted now) {
    if (now.read()) {
      open.show(now.open());
      show(model.proposal().get());
    }
  }

  private void show(@Nullable Proposal found) {
    if (model.working().get() && found == null) {
      outcome.setText(texts.get("demand.answer.working"));
    } else {
      outcome.setText(found == null ? "" : outcome(found.answer()));
    }
    figures.setText(found == null ? "" : figures(found));
    basis.setText(found == null ? "" : found.basis().map(one -> texts.say(one.said())).orElse(""));
    if (wanted().read()) {
      rows.show(found == null ? List.of() : AllocationRow.of(found.answer(), model.fixes()));
    }
  }

  /** What it had to keep to, what it costs and what cannot be beaten. */
  private String figures(Proposal found) {
    return Stream.concat(found.terms().stream(), Stream.of(AllocationWords.proof(found.answer())))
        .map(texts::say)
        .collect(Collectors.joining(" "));
  }

  /**
   * How much moves, how long it takes, whether it could be better, and whether something is short.
   */
  private String outcome(AllocationAnswer answer) {
    BigDecimal longest =
        answer.lines().stream()
            .flatMap(line -> line.arrives().stream())
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ZERO);
    String proof =
        answer.optimal()
            ? texts.get("demand.proof.optimal")
            : answer
                .gapPercent()
                .map(gap -> texts.get("demand.proof.bounded", gap.toPlainString()))
                .orElseGet(() -> texts.get("demand.proof.open"));
    int lines = answer.lines().size();
    String moves =
        answer.trips().isEmpty()
            ? texts.get("demand.said.moves", lines, longest.toPlainString(), proof)
            : texts.get(
                "demand.said.trips",
                lines,
                Formats.count(answer.tripsInAll()),
                longest.toPlainString(),
                proof);
    return answer.unmet().isEmpty()
        ? moves
        : texts.get("demand.said.andShort", moves, answer.unmet().size());
  }

  private void showRefusal() {
    Message why = model.refusal().get() == null ? model.unsolved().get() : model.refusal().get();
    refusal.setText(why == null ? "" : texts.say(why));
    refusal.setVisible(why != null);
    refusal.setManaged(why != null);
  }

  private void choose(@Nullable AllocationRow row) {
    reasons.setText(row == null ? "" : String.join("\n", reasons(row)));
    List<Choice> choices = row == null ? List.of() : choices(row.demand());
    giver.getItems().setAll(choices);
    giver.setDisable(choices.isEmpty());
    amount.setDisable(choices.isEmpty());
    pin.setDisable(choices.isEmpty());
    forbid.setDisable(!(row instanceof AllocationRow.Moving));
    release.setDisable(
        row == null
            || row instanceof AllocationRow.Missing
            || row instanceof AllocationRow.Moving(Line line) && !line.pinned());
    switch (row) {
      case AllocationRow.Moving(Line line) -> propose(line.depot(), line.quantity());
      case AllocationRow.Barred(Fix fix) -> propose(fix.depot(), null);
      case AllocationRow.Missing missing -> propose(null, missing.unmet().quantity());
      case null -> propose(null, null);
    }
  }

  /** Who could give what a demand asks for; the officer may fix a part at any of them. */
  private List<Choice> choices(String demand) {
    Proposal found = model.proposal().get();
    return found == null
        ? List.of()
        : found.givers(demand).stream()
            .map(one ->
                new Choice(
                    one,
                    texts.get(
                        "demand.giver",
                        one.name(),
                        one.free().toPlainString(),
                        one.minutes().toPlainString())))
            .toList();
  }

  private void propose(@Nullable String depot, @Nullable BigDecimal quantity) {
    giver.setValue(
        giver.getItems().stream()
            .filter(one -> one.giver().depot().equals(depot))
            .findFirst()
            .orElse(null));
    amount.setText(quantity == null ? "" : quantity.toPlainString());
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE) {
      event.consume();
      forbid.fire();
    }
  }

  @FXML
  private void make() {
    model.make();
    place.requestFocus();
  }

  @FXML
  private void withdraw() {
    OpenDemand one = open.selected().get();
    if (one != null) {
      String number = one.demand().number();
      forms.askReason(
          Question.of(
              Message.of("demand.withdraw.title", number, one.demand().to().name()),
              List.of(Message.of("demand.withdraw.what")),
              Message.of("demand.act.withdraw")),
          reason -> model.withdraw(number, reason));
    }
  }

  @FXML
  private void pinLine() {
    AllocationRow row = rows.selected().get();
    Choice from = giver.getValue();
    if (row != null && from != null && !amount.getText().isBlank()) {
      model.fix(
          new Fix(
              from.giver().depot(), row.demand(), goods(row), new BigDecimal(amount.getText())));
    }
  }

  @FXML
  private void forbidLine() {
    if (rows.selected().get() instanceof AllocationRow.Moving(Line line)) {
      model.fix(new Fix(line.depot(), line.demand(), line.item(), BigDecimal.ZERO));
    }
  }

  @FXML
  private void releaseLine() {
    switch (rows.selected().get()) {
      case AllocationRow.Moving(Line line) -> model.release(line.depot(), line.demand());
      case AllocationRow.Barred(Fix fix) -> model.release(fix.depot(), fix.demand());
      case AllocationRow.Missing _ -> {}
      case null -> {}
    }
  }

  @FXML
  private void print() {
    Proposal found = model.proposal().get();
    if (found != null) {
      desk.print("allocation", (words, file) -> prints.print(found, words, file));
    }
  }

  @FXML
  private void takeOver() {
    model.takeOver();
  }
}
