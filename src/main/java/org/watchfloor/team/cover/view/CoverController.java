package org.watchfloor.team.cover.view;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.team.cover.Cover;
import org.watchfloor.team.cover.Gap;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.MapPanelKeys;

/** The panel of the rescue circle: how many people it reaches, and whom it does not. */
public final class CoverController implements Activated {
  /** Beyond these nobody reads; the number of them is told. */
  private static final int LISTED = 60;

  private static final int NEAR = 15;

  private final CoverDesk desk;
  private final MapDesk map;
  private final MapCamera camera;
  private final UiTexts texts;
  private final Fx fx;

  @FXML private VBox root;
  @FXML private HBox choices;
  @FXML private Label people;
  @FXML private Label lost;
  @FXML private Label risks;
  @FXML private VBox gaps;
  @FXML private Label basis;

  @Inject
  CoverController(CoverDesk desk, MapDesk map, MapCamera camera, UiTexts texts, Fx fx) {
    this.desk = desk;
    this.map = map;
    this.camera = camera;
    this.texts = texts;
    this.fx = fx;
  }

  @FXML
  private void initialize() {
    MapPanelKeys.keep(root);
    ToggleGroup all = new ToggleGroup();
    for (int minutes : CoverDesk.CHOICES) {
      ToggleButton button = new ToggleButton(texts.get("team.cover.minutes", minutes));
      button.setId("cover-" + minutes);
      button.setUserData(minutes);
      button.setToggleGroup(all);
      button.setOnAction(event -> {
        button.setSelected(true);
        desk.choose(minutes);
      });
      choices.getChildren().add(button);
    }
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(desk.minutes(), this::mark);
    life.follow(desk.shown(), this::show);
    fx.later(() ->
        choices.getChildren().stream()
            .filter(node -> node instanceof ToggleButton button && button.isSelected())
            .findFirst()
            .ifPresent(Node::requestFocus));
  }

  private void mark(Number minutes) {
    for (Node node : choices.getChildren()) {
      if (node instanceof ToggleButton button) {
        button.setSelected(button.getUserData().equals(minutes.intValue()));
      }
    }
  }

  private void show(CoverDesk.Read read) {
    gaps.getChildren().clear();
    if (read.cover().isEmpty()) {
      people.setText(texts.get(read.asked() ? "team.cover.noRoads" : "team.cover.looking"));
      tell(lost, "");
      tell(risks, "");
      basis.setText("");
      return;
    }
    Cover cover = read.cover().get();
    people.setText(
        texts.get(
                "team.cover.people",
                cover.teams(),
                CoverLayer.whole(cover.minutes()),
                Formats.count(cover.covered()),
                cover.percent(),
                Formats.count(cover.uncovered()),
                cover.stations())
            + (cover.unplaced() == 0
                ? ""
                : texts.get("team.cover.unplaced", Formats.count(cover.unplaced()))));
    tell(
        lost,
        cover.basis().closures() == 0
            ? ""
            : texts.get(
                "team.cover.lostBoth", Formats.count(cover.lostPeople()), cover.lostRisks()));
    tell(risks, texts.get("team.cover.risks", cover.risks().size(), cover.riskCount()));
    List<Gap> all =
        Stream.concat(cover.villages().stream(), cover.risks().stream())
            .sorted(Comparator.comparingLong(Gap::people).reversed())
            .toList();
    all.stream().limit(LISTED).forEach(gap -> gaps.getChildren().add(row(gap)));
    if (all.size() > LISTED) {
      Label more = new Label(texts.get("team.cover.more", all.size() - LISTED));
      more.getStyleClass().add("muted");
      gaps.getChildren().add(more);
    }
    basis.setText(texts.say(cover.basis().said()));
  }

  private static void tell(Label label, String said) {
    label.setText(said);
    label.setVisible(!said.isEmpty());
    label.setManaged(!said.isEmpty());
  }

  private Node row(Gap gap) {
    Label kind = new Label(texts.get(gap.risk() ? "team.cover.risk" : "team.cover.village"));
    kind.getStyleClass().add("muted");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    Label name = new Label(gap.name());
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(kind, name);
    line.getStyleClass().add("row");
    if (gap.lost()) {
      Label cut = new Label(texts.get("team.cover.cut"));
      cut.getStyleClass().add("failed");
      cut.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(cut);
    }
    Label count = new Label(texts.get("team.cover.count", Formats.count(gap.people())));
    count.setMinWidth(Region.USE_PREF_SIZE);
    line.getChildren().add(count);
    Button row = new Button();
    row.setGraphic(line);
    row.setMaxWidth(Double.MAX_VALUE);
    row.getStyleClass().add("map-near-row");
    row.setAccessibleText(gap.name());
    line.prefWidthProperty().bind(row.widthProperty().subtract(12));
    row.setOnAction(event -> camera.show(gap.at(), Math.max(NEAR, camera.viewport().get().zoom())));
    return row;
  }

  @FXML
  private void clear() {
    desk.clear();
    map.selected().set(null);
  }

  @FXML
  private void close() {
    map.selected().set(null);
  }
}
