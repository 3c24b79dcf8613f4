package org.watchfloor.evacuation.vessel.view;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.watchfloor.evacuation.vessel.Aboard;
import org.watchfloor.evacuation.vessel.HarbourCount;
import org.watchfloor.evacuation.vessel.Sighting;
import org.watchfloor.evacuation.vessel.Vessel;
import org.watchfloor.evacuation.vessel.VesselService;
import org.watchfloor.evacuation.vessel.VesselState;
import org.watchfloor.evacuation.vessel.view.VesselsViewModel.Fleet;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.map.MapDesk;

/** All vessels, who is still at sea on top, the selected one and the harbours beside them. */
public final class VesselsController implements Activated {
  /** What the digits mean, from 1. */
  private static final List<VesselState> KEYS =
      List.of(
          VesselState.BERTHED,
          VesselState.RETURNING,
          VesselState.AT_SEA,
          VesselState.AGROUND,
          VesselState.LOST,
          VesselState.UNKNOWN);

  private final VesselsViewModel model;
  private final VesselForm form;
  private final RegisterKit kit;
  private final MapDesk map;
  private final Navigator navigator;
  private final UiTexts texts;
  private final Formats formats;

  @FXML private Label summary;
  @FXML private RegisterTable<Vessel> vessels;
  @FXML private RegisterTable<HarbourCount> harbours;
  @FXML private Label name;
  @FXML private Label facts;
  @FXML private FlowPane steps;
  @FXML private Button report;
  @FXML private Button onMap;

  @Inject
  VesselsController(
      VesselsViewModel model,
      VesselForm form,
      RegisterKit kit,
      MapDesk map,
      Navigator navigator,
      UiTexts texts,
      Formats formats) {
    this.model = model;
    this.form = form;
    this.kit = kit;
    this.map = map;
    this.navigator = navigator;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    vessels.setUp(kit, "vessels", Vessel::number, "vessel.empty", columns());
    vessels.onOpen(form::report);
    vessels.selected().subscribe(this::showOne);
    vessels.table().addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
    harbours.setUp(kit, "harbours", HarbourCount::harbour, "vessel.empty_harbours", counts());
    int key = 1;
    for (VesselState state : KEYS) {
      Button button =
          new Button(texts.get("vessel.keyed", texts.name("vessel.state", state), key++));
      button.setId("vessel-to-" + state.name());
      button.disableProperty().bind(vessels.selected().isNull());
      button.setOnAction(event -> turn(state));
      steps.getChildren().add(button);
    }
    report.disableProperty().bind(vessels.selected().isNull());
    showOne(null);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.fleet(), this::show);
    life.follow(model.wanted(), this::select);
  }

  private void show(Fleet fleet) {
    summary.setText(
        texts.get(
            "vessel.summary",
            fleet.vessels().size(),
            fleet.out(),
            fleet.peopleOut(),
            fleet.distress(),
            fleet.count(VesselState.BERTHED),
            fleet.count(VesselState.UNKNOWN)));
    if (fleet.read()) {
      vessels.show(fleet.vessels());
      harbours.show(fleet.harbours());
      select(model.wanted().get());
    }
  }

  private void select(@Nullable String number) {
    if (number != null && model.fleet().get().read()) {
      vessels.select(number);
      model.wanted().set(null);
    }
  }

  private void showOne(@Nullable Vessel vessel) {
    name.setText(vessel == null ? texts.get("vessel.none") : vessel.name());
    facts.setText(vessel == null ? "" : factLines(vessel));
    onMap.setDisable(vessel == null || vessel.place().isEmpty());
  }

  private String factLines(Vessel vessel) {
    return Stream.of(
            texts.get(
                "vessel.detail.state",
                texts.name("vessel.state", vessel.state()),
                vessel.state() == VesselState.UNKNOWN
                    ? texts.get("vessel.detail.nobody")
                    : formats.moment(vessel.standing().since())),
            aboardLine(vessel),
            seenLine(vessel),
            told("vessel.detail.by", vessel.standing().by()),
            told("vessel.detail.channel", vessel.profile().channel()),
            told("vessel.detail.caretaker", vessel.profile().caretaker()),
            vessel.contradictions().any() ? texts.get("vessel.detail.contradictory") : "")
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String told(String key, @Nullable String words) {
    return words == null || words.isEmpty() ? "" : texts.get(key, words);
  }

  private String aboardLine(Vessel vessel) {
    Aboard aboard = vessel.aboard();
    return aboard == null
        ? texts.get("vessel.detail.aboardUnknown", vessel.profile().crew())
        : texts.get(
            "vessel.detail.aboard",
            aboard.people(),
            vessel.profile().crew(),
            formats.moment(aboard.at()));
  }

  private String seenLine(Vessel vessel) {
    Sighting seen = vessel.seen();
    return seen == null
        ? texts.get("vessel.detail.unseen")
        : texts.get(
            "vessel.detail.seen", seen.pointSource().said(seen.place()), formats.moment(seen.at()));
  }

  /** One digit is one report. */
  private void onTyped(KeyEvent event) {
    String typed = event.getCharacter();
    int key = typed.length() == 1 ? typed.charAt(0) - '1' : -1;
    if (key >= 0 && key < KEYS.size()) {
      event.consume();
      turn(KEYS.get(key));
    }
  }

  private void turn(VesselState state) {
    Vessel vessel = vessels.selected().get();
    if (vessel != null) {
      model.turn(vessel, state);
    }
  }

  @FXML
  private void reportAll() {
    Vessel vessel = vessels.selected().get();
    if (vessel != null) {
      form.report(vessel);
    }
  }

  @FXML
  private void showOnMap() {
    Vessel vessel = vessels.selected().get();
    if (vessel != null) {
      vessel
          .place()
          .ifPresent(at -> map.show(new ObjectRef(VesselService.KIND, vessel.number()), at));
    }
  }

  @FXML
  private void importVessels() {
    navigator.open(new ObjectRef("import", "vessels"));
  }

  private List<RegisterColumn<Vessel>> columns() {
    return List.of(
        RegisterColumn.text("vessel.head.name", Vessel::name).wide(1.4),
        RegisterColumn.<Vessel>text(
                "vessel.head.state", vessel -> texts.name("vessel.state", vessel.state()))
            .wide(0.8)
            .sortedBy(Comparator.comparing(Vessel::state))
            .shownAs(this::state),
        RegisterColumn.text("vessel.head.aboard", this::aboard)
            .wide(0.8)
            .sortedBy(Comparator.comparing(Vessel::people)),
        RegisterColumn.text("vessel.head.since", this::since)
            .sortedBy(Comparator.comparing(vessel -> vessel.standing().since()))
            .aging(),
        RegisterColumn.text("vessel.head.harbour", Vessel::harbour).wide(1.1),
        RegisterColumn.<Vessel>text(
                "vessel.head.kind", vessel -> texts.name("vessel.kind", vessel.profile().kind()))
            .wide(0.8));
  }

  private List<RegisterColumn<HarbourCount>> counts() {
    return List.of(
        RegisterColumn.text("vessel.head.harbour", HarbourCount::harbour).wide(1.7),
        RegisterColumn.<HarbourCount>number("vessel.head.out", HarbourCount::out).wide(0.75),
        RegisterColumn.<HarbourCount>number("vessel.head.peopleOut", HarbourCount::peopleOut),
        RegisterColumn.<HarbourCount>number("vessel.head.berthed", HarbourCount::berthed)
            .wide(0.75),
        RegisterColumn.<HarbourCount>number("vessel.head.unknown", HarbourCount::unknown)
            .wide(1.1));
  }

  private Node state(Vessel vessel) {
    Label label = new Label(texts.name("vessel.state", vessel.state()));
    label
        .getStyleClass()
        .add(
            switch (vessel.state()) {
              case LOST, AGROUND -> "failed";
              case AT_SEA, RETURNING -> "strong";
              case UNKNOWN -> "muted";
              case BERTHED -> "ok";
            });
    return label;
  }

  private String aboard(Vessel vessel) {
    return vessel.aboard() == null
        ? texts.get("vessel.unknown")
        : texts.get("vessel.people", vessel.people());
  }

  private String since(Vessel vessel) {
    return vessel.state() == VesselState.UNKNOWN ? "" : formats.age(vessel.standing().since());
  }
}
