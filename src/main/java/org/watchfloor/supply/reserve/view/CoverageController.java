package org.watchfloor.supply.reserve.view;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.supply.reserve.NormLine;
import org.watchfloor.supply.reserve.ReserveLine;
import org.watchfloor.supply.reserve.Reserves;
import org.watchfloor.supply.reserve.StockShare;
import org.watchfloor.supply.reserve.view.CoverageViewModel.Shown;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Overlay;

/**
 * The form 保障能力与储备定额: type how many people for how many days, read at once what runs out first and
 * what is missing. With dikes, sluices or reservoirs typed as well it sets the stock beside their
 * quotas, goods by goods; a click on a number shows the lines of stock it is the sum of, and a
 * click there the entries of the line. Beside stand the norms one by one: choose one, type what the
 * own headquarters laid down and where it is written.
 */
public final class CoverageController implements Activated {
  private final CoverageViewModel model;
  private final RegisterKit kit;
  private final Overlay overlay;
  private final Navigator navigator;
  private final UiTexts texts;

  /** For which norm, as the rules had it, the fields were filled in last. */
  private String filled = "-";

  @FXML private TextField people;
  @FXML private TextField days;
  @FXML private TextField dike;
  @FXML private TextField sluices;
  @FXML private TextField reservoirs;
  @FXML private Label limit;
  @FXML private Label notes;
  @FXML private RegisterTable<ReserveLine> lines;
  @FXML private Label refusal;
  @FXML private TabPane parts;
  @FXML private Tab addends;
  @FXML private Label sum;
  @FXML private RegisterTable<StockShare> shares;
  @FXML private RegisterTable<NormLine> norms;
  @FXML private Label chosen;
  @FXML private TextField amount;
  @FXML private TextField source;
  @FXML private Button layDown;
  @FXML private Button takeBack;

  @Inject
  CoverageController(
      CoverageViewModel model,
      RegisterKit kit,
      Overlay overlay,
      Navigator navigator,
      UiTexts texts) {
    this.model = model;
    this.kit = kit;
    this.overlay = overlay;
    this.navigator = navigator;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    lines.setUp(kit, "coverage", row -> row.goods().key(), "reserve.empty", columns());
    lines.selected().subscribe(this::showShares);
    lines.onOpen(this::explain);
    shares.setUp(
        kit, "reserve-shares", row -> row.line().key(), "reserve.shares.empty", shareColumns());
    shares.onOpen(this::explain);
    people.setOnKeyTyped(event -> ask());
    days.setOnKeyTyped(event -> ask());
    dike.setOnKeyTyped(event -> ask());
    sluices.setOnKeyTyped(event -> ask());
    reservoirs.setOnKeyTyped(event -> ask());
    norms.setUp(kit, "reserve-norms", NormLine::key, "reserve.norms.empty", normColumns());
    norms.selected().subscribe(this::choose);
    norms.onOpen(row -> amount.requestFocus());
    amount.setOnAction(event -> source.requestFocus());
    source.setOnAction(event -> layDown());
    choose(null);
  }

  /** What gets the cursor. */
  Node first() {
    return people;
  }

  /** What gets the cursor where quotas are asked for. */
  Node firstOfQuota() {
    return dike;
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.shown(), this::show);
    life.follow(model.refusal(), this::showRefusal);
    life.follow(model.busy(), busy -> choosable(norms.selected().get()));
  }

  private List<RegisterColumn<NormLine>> normColumns() {
    return List.of(
        RegisterColumn.<NormLine>text("reserve.head.goods", row -> row.norm().goods().name()),
        RegisterColumn.<NormLine>text(
            "reserve.head.per", row -> texts.name("reserve.per", row.norm().per())),
        RegisterColumn.<NormLine>text("reserve.head.amount", this::amount)
            .sortedBy(
                Comparator.comparing((NormLine row) ->
                    Objects.requireNonNullElse(row.norm().amount(), BigDecimal.ZERO)))
            .wide(1.2),
        known("reserve.head.need", NormLine::need),
        RegisterColumn.<NormLine>number("reserve.head.physical", row -> row.stock().physical()),
        known("reserve.head.missingAlone", NormLine::missing),
        RegisterColumn.<NormLine>text(
                "reserve.head.status",
                row -> texts.name("rule.status", row.norm().basis().status()))
            .wide(0.8),
        RegisterColumn.<NormLine>text("reserve.head.source", row -> row.norm().basis().source())
            .wide(2));
  }

  /** How much, in the unit of the norm, and whether every day; that it is missing if it is. */
  private String amount(NormLine row) {
    BigDecimal known = row.norm().amount();
    if (known == null) {
      return texts.name("reserve.state", ReserveLine.State.OWN_VALUE_MISSING);
    }
    return texts.get(
        row.norm().daily() ? "reserve.amount.daily" : "reserve.amount.once",
        known.toPlainString(),
        row.norm().goods().unit());
  }

  private void choose(@Nullable NormLine row) {
    boolean own = row != null && own(row);
    BigDecimal known = row == null ? null : row.norm().amount();
    chosen.setText(
        row == null
            ? texts.get("reserve.choose")
            : texts.get(
                "reserve.chosen",
                row.norm().goods().name(),
                texts.name("reserve.per", row.norm().per()),
                row.norm().goods().unit()));
    // Stock that moves makes the row another one: what is being typed must stay.
    String asked = row == null ? "" : row.key() + known + row.norm().basis();
    if (!asked.equals(filled)) {
      filled = asked;
      amount.setText(known == null ? "" : known.toPlainString());
      source.setText(own && row != null ? row.norm().basis().source() : "");
    }
    choosable(row);
  }

  private void choosable(@Nullable NormLine row) {
    boolean none = row == null || model.busy().get();
    amount.setDisable(none);
    source.setDisable(none);
    layDown.setDisable(none);
    takeBack.setDisable(none || row == null || !own(row));
  }

  private static boolean own(NormLine row) {
    return row.norm().basis().status() == RuleStatus.USER;
  }

  private List<RegisterColumn<ReserveLine>> columns() {
    return List.of(
        RegisterColumn.<ReserveLine>text("reserve.head.goods", row -> row.goods().name()),
        number("reserve.head.covered", ReserveLine::covered).linking(this::explain),
        number("reserve.head.need", ReserveLine::need),
        RegisterColumn.<ReserveLine>number("reserve.head.physical", row -> row.stock().physical())
            .linking(this::explain),
        number("reserve.head.missing", ReserveLine::missing).linking(this::explain),
        RegisterColumn.<ReserveLine>text("reserve.head.unit", row -> row.goods().unit()).wide(0.5),
        RegisterColumn.<ReserveLine>number("reserve.head.agreed", row -> row.stock().agreed())
            .wide(0.7)
            .linking(this::explain),
        RegisterColumn.<ReserveLine>number("reserve.head.capacity", row -> row.stock().capacity())
            .wide(0.7)
            .linking(this::explain),
        RegisterColumn.<ReserveLine>text(
            "reserve.head.state", row -> texts.name("reserve.state", row.state())),
        RegisterColumn.<ReserveLine>text("reserve.head.basis", this::basis).wide(1.6));
  }

  private List<RegisterColumn<StockShare>> shareColumns() {
    return List.of(
        RegisterColumn.<StockShare>text("reserve.head.depot", row -> model.depot(row)).wide(1.6),
        RegisterColumn.<StockShare>text("reserve.head.item", row -> row.item().name()).wide(1.3),
        RegisterColumn.<StockShare>text(
            "reserve.head.mode", row -> texts.name("supply.mode", row.line().key().mode())),
        RegisterColumn.<StockShare>number("reserve.head.quantity", row -> row.line().quantity())
            .linking(this::explain),
        RegisterColumn.<StockShare>number("reserve.head.usable", StockShare::usable)
            .linking(this::explain),
        RegisterColumn.<StockShare>text("reserve.head.itemUnit", row -> row.item().unit())
            .wide(0.5),
        RegisterColumn.<StockShare>text("reserve.head.holds", row -> row.holds().toPlainString())
            .sortedBy(Comparator.comparing(StockShare::holds)),
        RegisterColumn.<StockShare>text(
                "reserve.head.counted", row -> row.counted().stripTrailingZeros().toPlainString())
            .sortedBy(Comparator.comparing(StockShare::counted)));
  }

  /** The goods a number is about are the chosen ones, and what it is the sum of comes up. */
  private void explain(ReserveLine row) {
    lines.select(row.goods().key());
    parts.getSelectionModel().select(addends);
    shares.table().requestFocus();
  }

  /** A line of stock is explained on the page of stock, entry by entry. */
  private void explain(StockShare row) {
    overlay.close();
    navigator.open(new ObjectRef("stock", row.line().key().id()));
  }

  private void showShares(@Nullable ReserveLine row) {
    sum.setText(
        row == null
            ? texts.get("reserve.shares.choose")
            : texts.get(
                "reserve.shares.sum",
                row.goods().name(),
                Formats.count(row.stock().physical()),
                row.goods().unit(),
                Formats.count(row.stock().agreed()),
                Formats.count(row.stock().capacity())));
    shares.show(row == null ? List.of() : row.stock().shares());
  }

  private static RegisterColumn<ReserveLine> number(
      String titleKey, Function<ReserveLine, OptionalLong> number) {
    return known(titleKey, number);
  }

  /** A number nobody knows is an empty cell, and stands last. */
  private static <T> RegisterColumn<T> known(String titleKey, Function<T, OptionalLong> number) {
    return new RegisterColumn<>(
        titleKey,
        row -> {
          OptionalLong known = number.apply(row);
          return known.isPresent() ? Formats.count(known.getAsLong()) : "";
        },
        Comparator.comparingLong(row -> number.apply(row).orElse(Long.MAX_VALUE)),
        null,
        true,
        1,
        false);
  }

  private String basis(ReserveLine row) {
    return row.norms().stream()
        .map(norm -> texts.name("rule.status", norm.basis().status()) + " " + norm.basis().source())
        .collect(Collectors.joining("; "));
  }

  private void show(Shown now) {
    Reserves found = now.found();
    if (found == null) {
      return;
    }
    if (people.getText().isEmpty() && days.getText().isEmpty()) {
      people.setText(String.valueOf(found.extent().people()));
      days.setText(String.valueOf(found.extent().days()));
      people.selectAll();
    }
    List<Message> said = now.said();
    limit.setText(texts.say(said.getFirst()));
    notes.setText(said.stream().skip(1).map(texts::say).collect(Collectors.joining("\n")));
    lines.show(found.lines());
    norms.show(now.norms());
  }

  private void showRefusal(@Nullable Message why) {
    refusal.setText(why == null ? "" : texts.say(why));
    refusal.setVisible(why != null);
    refusal.setManaged(why != null);
  }

  private void ask() {
    model.ask(
        people.getText(), days.getText(), dike.getText(), sluices.getText(), reservoirs.getText());
  }

  @FXML
  private void layDown() {
    NormLine row = norms.selected().get();
    if (row != null) {
      model.layDown(row.norm(), amount.getText(), source.getText());
    }
  }

  @FXML
  private void takeBack() {
    NormLine row = norms.selected().get();
    if (row != null) {
      model.takeBack(row.norm());
    }
  }

  @FXML
  private void back() {
    overlay.close();
  }
}
