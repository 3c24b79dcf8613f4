package org.watchfloor.region.outage.view;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchfloor.region.outage.Channel;
import org.watchfloor.region.outage.PlaceStatus;
import org.watchfloor.region.outage.Reach;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.region.outage.StrandState;
import org.watchfloor.region.outage.view.OutageViewModel.Board;
import org.watchfloor.region.outage.view.OutageViewModel.Shown;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.PageButtons;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** The page 三断: who is cut off on top, the selected place beside the list, one report a key. */
public final class OutageController implements Activated {
  private final OutageViewModel model;
  private final OutageForm form;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final Formats formats;
  private final PageButtons buttons;

  @FXML private HBox head;
  @FXML private Label summary;
  @FXML private HBox filters;
  @FXML private ComboBox<Channel> channel;
  @FXML private TextField by;
  @FXML private RegisterTable<PlaceStatus> places;
  @FXML private OutagePlaceController placeController;

  @Inject
  OutageController(
      OutageViewModel model,
      OutageForm form,
      RegisterKit kit,
      UiTexts texts,
      Formats formats,
      PageButtons buttons) {
    this.model = model;
    this.form = form;
    this.kit = kit;
    this.texts = texts;
    this.formats = formats;
    this.buttons = buttons;
  }

  @FXML
  private void initialize() {
    places.setUp(kit, "outages", PlaceStatus::code, "outage.empty", columns());
    places.selected().subscribe(place -> placeController.show(place));
    places.onOpen(form::report);
    places.table().addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
    places.table().addEventHandler(KeyEvent.KEY_PRESSED, this::onPressed);
    channel.setConverter(new ChannelWords());
    channel.getItems().setAll(Channel.values());
    channel.setValue(model.channel.get());
    channel.valueProperty().subscribe(chosen -> model.channel.set(chosen));
    by.textProperty().bindBidirectional(model.by);
    offerFilters();
    head.getChildren().addAll(buttons.of(OutageViewModule.PAGE));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.board(), this::show);
    life.follow(model.shown(), shown -> show(model.board().get()));
    life.follow(model.wanted(), this::select);
  }

  private void offerFilters() {
    ToggleGroup group = new ToggleGroup();
    for (Shown shown : Shown.values()) {
      ToggleButton button = new ToggleButton(texts.name("outage.shown", shown));
      button.setId("outage-" + shown.name());
      button.setUserData(shown);
      button.setToggleGroup(group);
      button.setSelected(shown == model.shown().get());
      filters.getChildren().add(button);
    }
    group
        .selectedToggleProperty()
        .subscribe((before, chosen) -> {
          if (chosen == null) {
            before.setSelected(true);
          } else {
            model.shown().set((Shown) chosen.getUserData());
          }
        });
  }

  private void show(Board board) {
    summary.setText(
        texts.get(
            "outage.summary",
            board.count(Reach.UNREACHED),
            board.count(Reach.SENT),
            board.allDown(),
            board.someDown(),
            board.count(Reach.NEVER)));
    if (board.read()) {
      places.show(board.of(model.shown().get()));
      select(model.wanted().get());
    }
  }

  private void select(@Nullable String code) {
    Board board = model.board().get();
    if (code == null || !board.read()) {
      return;
    }
    board.places().stream()
        .filter(place -> place.code().equals(code))
        .findFirst()
        .ifPresent(place -> {
          if (!model.shown().get().holds(place)) {
            toggle(Shown.TOWNS.holds(place) ? Shown.TOWNS : Shown.VILLAGES);
          }
          places.select(code);
        });
    model.wanted().set(null);
  }

  private void toggle(Shown shown) {
    filters.getChildren().stream()
        .filter(node -> node.getUserData() == shown)
        .map(ToggleButton.class::cast)
        .forEach(button -> button.setSelected(true));
  }

  /** 1 2 3 are out, 4 5 6 work, 7 8 9 unknown: road, network, power. */
  private void onTyped(KeyEvent event) {
    String typed = event.getCharacter();
    if (typed.length() != 1 || typed.charAt(0) < '1' || typed.charAt(0) > '9') {
      return;
    }
    int key = typed.charAt(0) - '1';
    Strand strand = Strand.values()[key % 3];
    StrandState state =
        switch (key / 3) {
          case 0 -> StrandState.DOWN;
          case 1 -> StrandState.UP;
          default -> StrandState.UNKNOWN;
        };
    event.consume();
    withSelected(place -> model.report(place, strand, state));
  }

  private void onPressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case C -> act(event, model::heard);
      case U -> act(event, model::unreached);
      case T -> act(event, form::send);
      default -> {
        // No key of this page.
      }
    }
  }

  private void act(KeyEvent event, Consumer<PlaceStatus> act) {
    event.consume();
    withSelected(act);
  }

  private void withSelected(Consumer<PlaceStatus> act) {
    PlaceStatus place = places.selected().get();
    if (place != null) {
      act.accept(place);
    }
  }

  private List<RegisterColumn<PlaceStatus>> columns() {
    return List.of(
        RegisterColumn.text("outage.head.place", this::name).wide(1.9),
        RegisterColumn.<PlaceStatus>text(
                "outage.head.reach", place -> texts.name("outage.reach", place.outage().reach()))
            .wide(0.9)
            .sortedBy(Comparator.comparing(place -> place.outage().reach()))
            .shownAs(this::reach),
        RegisterColumn.text("outage.head.heard", this::heard)
            .wide(1.1)
            .sortedBy(PlaceStatus.WORST_FIRST)
            .aging(),
        strand(Strand.ROAD),
        strand(Strand.NETWORK),
        strand(Strand.POWER),
        RegisterColumn.text("outage.head.sent", OutageController::sent));
  }

  private RegisterColumn<PlaceStatus> strand(Strand strand) {
    return RegisterColumn.<PlaceStatus>text(
            "outage.strand." + strand.name(), place -> state(place, strand))
        .wide(0.6)
        .sortedBy(Comparator.comparing(place -> place.outage().state(strand)))
        .shownAs(place -> {
          String style =
              switch (place.outage().state(strand)) {
                case DOWN -> "failed";
                case UP -> "ok";
                case UNKNOWN -> "muted";
              };
          return styled(state(place, strand), style);
        });
  }

  private String state(PlaceStatus place, Strand strand) {
    return texts.name("outage.state", place.outage().state(strand));
  }

  private Node reach(PlaceStatus place) {
    Reach reach = place.outage().reach();
    return styled(
        texts.name("outage.reach", reach),
        reach.silent() ? "failed" : reach == Reach.NEVER ? "muted" : "ok");
  }

  private static Node styled(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }

  private String name(PlaceStatus place) {
    return place.town().isEmpty()
        ? place.name()
        : texts.get("outage.village", place.town(), place.name());
  }

  private String heard(PlaceStatus place) {
    var at = place.heardAt();
    return at == null ? texts.get("outage.never") : formats.age(at);
  }

  private static String sent(PlaceStatus place) {
    var sent = place.outage().sent();
    return sent == null || place.outage().reach() != Reach.SENT ? "" : sent.who();
  }

  private final class ChannelWords extends StringConverter<Channel> {
    @Override
    public String toString(@Nullable Channel value) {
      return value == null ? "" : texts.name("outage.channel", value);
    }

    @Override
    public Channel fromString(String text) {
      throw new UnsupportedOperationException("Not editable");
    }
  }
}
