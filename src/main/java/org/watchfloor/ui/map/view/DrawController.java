package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.draw.DrawDesk;
import org.watchfloor.ui.map.draw.MapTool;
import org.watchfloor.ui.map.draw.Reshaping;
import org.watchfloor.ui.map.draw.Sketch;

/** The palette of tools on the map, and what to do next while one is in hand. */
public final class DrawController implements Activated {
  private final DrawDesk desk;
  private final UiTexts texts;

  @FXML private Region root;
  @FXML private Pane tools;
  @FXML private VBox hand;
  @FXML private Label title;
  @FXML private Label next;
  @FXML private Button finish;
  @FXML private Button less;

  @Inject
  DrawController(DrawDesk desk, UiTexts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    desk.tools().forEach(tool -> tools.getChildren().add(button(tool)));
    tools.managedProperty().bind(tools.visibleProperty());
    hand.managedProperty().bind(hand.visibleProperty());
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(desk.open(), open -> show());
    life.follow(desk.tool(), tool -> show());
    life.follow(desk.reshaping(), drawing -> show());
    life.follow(desk.sketch(), this::tell);
  }

  private void show() {
    MapTool tool = desk.tool().get();
    Reshaping drawing = desk.reshaping().get();
    tools.setVisible(desk.open().get() && !desk.busy());
    hand.setVisible(desk.busy());
    if (tool != null) {
      title.setText(texts.get(tool.titleKey()));
    } else if (drawing != null) {
      title.setText(texts.get("map.reshape.title", texts.get(drawing.titleKey())));
    }
    finish.setText(texts.get(drawing == null ? "map.draw.end" : "map.reshape.save"));
    tell(desk.sketch().get());
  }

  private void tell(@Nullable Sketch sketch) {
    Reshaping drawing = desk.reshaping().get();
    if (drawing != null && sketch != null) {
      boolean same = sketch.equals(drawing.was());
      finish.setDisable(same);
      less.setDisable(same);
      next.setText(texts.get("map.reshape.next"));
      return;
    }
    if (desk.tool().get() == null || sketch == null) {
      return;
    }
    finish.setDisable(!sketch.enough());
    less.setDisable(sketch.points().isEmpty());
    next.setText(
        switch (sketch.form()) {
          case SPOT -> texts.get("map.draw.spot");
          case CIRCLE ->
              texts.get(
                  sketch.points().isEmpty() ? "map.draw.circleMiddle" : "map.draw.circleEdge");
          case SPOT_OR_LINE, LINE, AREA ->
              sketch.enough()
                  ? texts.get("map.draw.goOn")
                  : texts.get("map.draw.more", sketch.least() - sketch.points().size());
        });
  }

  private Button button(MapTool tool) {
    Label key = new Label(tool.key());
    key.getStyleClass().add("map-key");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    FontIcon icon = new FontIcon(tool.icon());
    Label name = new Label(texts.get(tool.titleKey()));
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox content = new HBox(icon, name, gap, key);
    content.getStyleClass().add("row");
    Button button = new Button();
    button.setId("tool-" + tool.id());
    button.getStyleClass().add("map-tool");
    button.setGraphic(content);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setFocusTraversable(false);
    button.setAccessibleText(texts.get("map.draw.tool", texts.get(tool.titleKey()), tool.key()));
    button.setTooltip(new Tooltip(button.getAccessibleText()));
    content.prefWidthProperty().bind(button.widthProperty().subtract(16));
    button.setOnAction(event -> {
      desk.take(tool);
      focusMap();
    });
    return button;
  }

  /** The keys belong to the map: Enter ends the drawing and presses no button. */
  private void focusMap() {
    if (root.getParent() != null) {
      root.getParent().requestFocus();
    }
  }

  @FXML
  private void toggle() {
    desk.open().set(!desk.open().get());
    focusMap();
  }

  @FXML
  private void end() {
    desk.finish();
  }

  @FXML
  private void takeBack() {
    desk.less();
    focusMap();
  }

  @FXML
  private void giveUp() {
    desk.giveUp();
    focusMap();
  }
}
