package org.watchfloor.supply.reserve.view;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.supply.reserve.ReserveLine;
import org.watchfloor.supply.reserve.Reserves;
import org.watchfloor.supply.reserve.view.CoverageViewModel.Shown;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Overlay;

/**
 * The form 保障能力与储备定额: type how many people for how many days, read at once what runs out first and
 * what is missing. With dikes, sluices or reservoirs typed as well it sets the stock beside their
 * quotas, goods by goods.
 */
public final class CoverageController implements Activated {
  private final CoverageViewModel model;
  private final RegisterKit kit;
  private final Overlay overlay;
  private final UiTexts texts;

  @FXML private TextField people;
  @FXML private TextField days;
  @FXML private TextField dike;
  @FXML private TextField sluices;
  @FXML private TextField reservoirs;
  @FXML private Label limit;
  @FXML private Label notes;
  @FXML private RegisterTable<ReserveLine> lines;
  @FXML private Label refusal;

  @Inject
  CoverageController(CoverageViewModel model, RegisterKit kit, Overlay overlay, UiTexts texts) {
    this.model = model;
    this.kit = kit;
    this.overlay = overlay;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    lines.setUp(kit, "coverage", row -> row.goods().key(), "reserve.empty", columns());
    people.setOnKeyTyped(event -> ask());
    days.setOnKeyTyped(event -> ask());
    dike.setOnKeyTyped(event -> ask());
    sluices.setOnKeyTyped(event -> ask());
    reservoirs.setOnKeyTyped(event -> ask());
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
  }

  private List<RegisterColumn<ReserveLine>> columns() {
    return List.of(
        RegisterColumn.<ReserveLine>text("reserve.head.goods", row -> row.goods().name()),
        number("reserve.head.covered", ReserveLine::covered),
        number("reserve.head.need", ReserveLine::need),
        RegisterColumn.<ReserveLine>number("reserve.head.physical", row -> row.stock().physical()),
        number("reserve.head.missing", ReserveLine::missing),
        RegisterColumn.<ReserveLine>text("reserve.head.unit", row -> row.goods().unit()).wide(0.5),
        RegisterColumn.<ReserveLine>number("reserve.head.agreed", row -> row.stock().agreed())
            .wide(0.7),
        RegisterColumn.<ReserveLine>number("reserve.head.capacity", row -> row.stock().capacity())
            .wide(0.7),
        RegisterColumn.<ReserveLine>text(
            "reserve.head.state", row -> texts.name("reserve.state", row.state())),
        RegisterColumn.<ReserveLine>text("reserve.head.basis", CoverageController::basis)
            .wide(1.6));
  }

  /** A number nobody knows is an empty cell, and stands last. */
  private static RegisterColumn<ReserveLine> number(
      String titleKey, Function<ReserveLine, OptionalLong> number) {
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

  private static String basis(ReserveLine row) {
    return row.norms().stream()
        .map(norm -> norm.basis().status() + " " + norm.basis().source())
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
  private void back() {
    overlay.close();
  }
}
