package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.FirstFocus;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectCarry;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.Backdrop;
import org.watchfloor.ui.map.BackdropItem;
import org.watchfloor.ui.map.GeoBox;
import org.watchfloor.ui.map.LayerSwitch;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.MapDesk.Pick;
import org.watchfloor.ui.map.MapDrop;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SavedViews;
import org.watchfloor.ui.map.ScaleBar;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.ground.GroundMap;
import org.watchfloor.ui.map.shape.BackdropView;
import org.watchfloor.ui.map.symbol.Marker;

/** The map: ground, symbols and what lies over them. */
public final class MapController implements Activated, FirstFocus {
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  /** The scale bar is at most this long, in text heights. */
  private static final double SCALE_EMS = 9;

  private final MapCamera camera;
  private final MapDesk desk;
  private final DrawSurface drawing;
  private final BackdropFeed backdrops;
  private final Set<MapDrop> drops;
  private final GroundMap ground;
  private final ObjectCarry carry;
  private final MapMenu menus;
  private final HoverCard card;
  private final UiTexts texts;
  private final MapWords words;
  private final MapStack map;

  /** Other offices' data lie on the desk's map only: they may hold what no wall may show. */
  private final BackdropView backdrop;

  private final MapKeys keys;
  private final ZoomBox box = new ZoomBox();
  private final MapGestures gestures;
  private @Nullable ContextMenu open;

  @FXML private StackPane root;
  @FXML private Pane stage;
  @FXML private Label attribution;
  @FXML private Label pointer;
  @FXML private Label scale;
  @FXML private Region scaleLine;
  @FXML private Region prompt;
  @FXML private Label promptText;
  @FXML private NearController nearController;
  @FXML private GroundsController groundsController;

  @Inject
  MapController(
      MapParts parts,
      MapStacks stacks,
      MapDesk desk,
      LayerSwitch switches,
      SavedViews views,
      DrawSurface drawing,
      BackdropFeed backdrops,
      Set<MapDrop> drops,
      ObjectCarry carry,
      MapMenu menus,
      HoverCard card,
      UiTexts texts,
      MapWords words,
      Tasks tasks,
      Fx fx) {
    this.camera = parts.camera();
    this.desk = desk;
    this.drawing = drawing;
    this.backdrops = backdrops;
    this.drops = drops;
    this.ground = parts.ground();
    this.carry = carry;
    this.menus = menus;
    this.card = card;
    this.texts = texts;
    this.words = words;
    this.map = stacks.of(parts);
    this.backdrop = new BackdropView(tasks, fx, camera.viewport().get());
    this.keys = new MapKeys(camera, switches::toggle, views::show);
    this.gestures = new MapGestures(camera, box, new Clicks());
  }

  @FXML
  private void initialize() {
    stage.getChildren().addAll(map.nodes());
    // Over the ground, under all that is ours.
    stage.getChildren().add(1, backdrop);
    backdrop.setManaged(false);
    stage.getChildren().addAll(drawing.nodes());
    stage.getChildren().addAll(box, card.node());
    stage.widthProperty().subscribe(width -> resized());
    stage.heightProperty().subscribe(height -> resized());
    pointer.visibleProperty().bind(pointer.textProperty().isNotEmpty());
    gestures.on(root);
    root.setOnDragDetected(this::carry);
    root.setOnKeyPressed(this::key);
    root.setOnContextMenuRequested(this::contextMenu);
    stage.setOnMouseMoved(this::hover);
    stage.setOnMouseExited(event -> leave());
    root.setOnDragOver(this::dragged);
    root.setOnDragDropped(this::dropped);
  }

  @Override
  public void onShow(Subscriptions life) {
    map.follow(life);
    backdrops.follow(life);
    life.follow(backdrops.index(), backdrop.index()::set);
    life.follow(backdrops.shown(), now -> attribute());
    life.follow(backdrop.problem(), now -> attribute());
    life.follow(desk.selected(), backdrop.selected()::set);
    life.follow(camera.viewport(), this::moved);
    life.follow(desk.selected(), map.selected()::set);
    life.follow(ground.ground(), now -> attribute());
    life.follow(desk.pick(), this::prompt);
    drawing.follow(life, stage);
    root.requestFocus();
  }

  /** The keys of the map work at once; the cursor does not wait in a field beside it. */
  @Override
  public Node first() {
    return root;
  }

  private void resized() {
    map.resize(stage.getWidth(), stage.getHeight());
    backdrop.resize(stage.getWidth(), stage.getHeight());
    drawing.resize(stage.getWidth(), stage.getHeight());
  }

  private void moved(Viewport now) {
    closeMenu();
    card.hide();
    backdrop.viewport().set(now);
    ScaleBar bar = ScaleBar.of(now, SCALE_EMS * map.unit().get());
    scale.setText(words.distance(bar.metres()));
    scaleLine.setMinWidth(bar.pixels());
    scaleLine.setMaxWidth(bar.pixels());
  }

  /** Where the ground comes from, and whatever lies on it. */
  private void attribute() {
    String said = texts.say(ground.ground().get().source().attribution());
    List<String> sources =
        backdrops.shown().get().stream()
            .map(Backdrop::source)
            .filter(source -> !source.isEmpty())
            .distinct()
            .toList();
    String all =
        sources.isEmpty()
            ? said
            : texts.get("map.attribution.with", said, String.join(texts.get("map.comma"), sources));
    Message why = backdrop.problem().get();
    attribution.setText(
        why == null ? all : texts.get("map.attribution.problem", texts.say(why), all));
    attribution.pseudoClassStateChanged(FAILED, why != null || ground.ground().get().blank());
  }

  private void dragged(DragEvent event) {
    if (event.getDragboard().hasFiles() && !drops.isEmpty()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
    event.setDropCompleted(!files.isEmpty());
    event.consume();
    if (!files.isEmpty()) {
      drops.forEach(drop -> drop.dropped(files));
    }
  }

  private void prompt(@Nullable Pick pick) {
    prompt.setVisible(pick != null);
    root.setCursor(pick == null ? null : Cursor.CROSSHAIR);
    if (pick != null) {
      promptText.setText(texts.get("map.pick.prompt", pick.prompt()));
      root.requestFocus();
    }
  }

  private void hover(MouseEvent event) {
    double x = event.getX();
    double y = event.getY();
    GeoPoint place = camera.viewport().get().point(x, y);
    pointer.setText(words.pointer(place));
    drawing.point(place);
    stage.setCursor(drawing.cursor(x, y));
    if (drawing.busy()) {
      card.hide();
      return;
    }
    map.markerAt(x, y)
        .ifPresentOrElse(
            marker -> card.show(marker, x, y, stage),
            () ->
                map.shapeAt(x, y)
                    .ifPresentOrElse(
                        shape -> card.show(shape, x, y, stage), () -> hoverBelow(x, y)));
  }

  private void hoverBelow(double x, double y) {
    backdrop.itemAt(x, y).ifPresentOrElse(item -> card.show(item, x, y, stage), card::hide);
  }

  private void leave() {
    pointer.setText("");
    drawing.point(null);
    card.hide();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      escape(event);
    } else if (desk.pick().get() == null && drawing.take(event)) {
      event.consume();
    } else if (event.getCode() == KeyCode.B && !event.isShortcutDown() && !event.isAltDown()) {
      withFreeHand(event, this::grounds);
    } else if (event.getCode() == KeyCode.L && !event.isShortcutDown() && !event.isAltDown()) {
      withFreeHand(event, () -> panel("#backdrops"));
    } else {
      keys.take(event);
    }
  }

  /** While a drawing is in the hand its keys must not lead away from it. */
  private void withFreeHand(KeyEvent event, Runnable act) {
    if (!drawing.busy()) {
      act.run();
    }
    event.consume();
  }

  /** Puts the cursor into a panel beside the map, if the page has it. */
  private void panel(String selector) {
    Node panel = root.getScene().lookup(selector);
    if (panel != null) {
      panel.requestFocus();
    }
  }

  /** Esc takes back one thing at a time: the box, the question, the drawing, the panel … */
  private void escape(KeyEvent event) {
    if (gestures.giveUp()) {
      event.consume();
    } else if (desk.pick().get() != null) {
      desk.cancelPick();
      event.consume();
    } else if (drawing.giveUp()) {
      event.consume();
    } else if (nearController.hide() || groundsController.hide()) {
      root.requestFocus();
      event.consume();
    } else if (desk.selected().get() != null) {
      desk.selected().set(null);
      event.consume();
    }
  }

  private void contextMenu(ContextMenuEvent event) {
    if (drawing.busy()) {
      // The place is not chosen yet: what could be done here would end the drawing unasked.
      event.consume();
      return;
    }
    boolean key = event.isKeyboardTrigger();
    double x = key ? stage.getWidth() / 2 : event.getX();
    double y = key ? stage.getHeight() / 2 : event.getY();
    ContextMenu menu = menus.at(camera.viewport().get().point(x, y), nearController::look);
    Optional<ObjectRef> object =
        key ? Optional.ofNullable(desk.selected().get()) : map.objectAt(x, y);
    object.ifPresent(one -> menus.prepend(menu, one));
    show(menu, x, y);
    event.consume();
  }

  /** A thing under the pointer is taken along, if somewhere waits for it. */
  private void carry(MouseEvent event) {
    if (gestures.carrying()) {
      map.objectAt(gestures.pressedX(), gestures.pressedY())
          .ifPresent(object -> carry.begin(root, object));
      event.consume();
    }
  }

  private void show(ContextMenu menu, double x, double y) {
    closeMenu();
    card.hide();
    open = menu;
    var at = stage.localToScreen(x, y);
    menu.show(root, at.getX(), at.getY());
  }

  private void closeMenu() {
    if (open != null) {
      open.hide();
      open = null;
    }
  }

  @FXML
  private void zoomIn() {
    camera.zoom(1);
  }

  @FXML
  private void zoomOut() {
    camera.zoom(-1);
  }

  @FXML
  private void home() {
    camera.home();
  }

  @FXML
  private void grounds() {
    groundsController.toggle();
  }

  @FXML
  private void back() {
    camera.back();
  }

  /** What a click means depends on what lies under it. */
  private final class Clicks implements MapGestures.Clicks {
    @Override
    public void clicked(double x, double y) {
      closeMenu();
      GeoPoint place = camera.viewport().get().point(x, y);
      if (desk.pick().get() != null) {
        desk.picked(place);
        return;
      }
      if (drawing.clicked(place)) {
        return;
      }
      map.markerAt(x, y).ifPresentOrElse(marker -> click(marker, x, y), () -> clickBelow(x, y));
    }

    @Override
    public void doubleClicked(double x, double y) {
      if (!drawing.doubleClicked()) {
        camera.zoom(1, x, y);
      }
    }

    @Override
    public boolean carries(double x, double y) {
      return carry.wanted().get()
          && desk.pick().get() == null
          && !drawing.busy()
          && map.objectAt(x, y).isPresent();
    }

    @Override
    public boolean holds(double x, double y) {
      return desk.pick().get() == null && drawing.hold(x, y);
    }

    @Override
    public void heldAt(double x, double y) {
      closeMenu();
      card.hide();
      drawing.drag(x, y);
    }

    @Override
    public void letGo(@Nullable Point2D at) {
      if (at == null) {
        drawing.letGo();
      } else {
        drawing.drop(at.getX(), at.getY());
      }
    }

    private void clickBelow(double x, double y) {
      map.shapeAt(x, y)
          .map(MapShape::ref)
          .or(() -> backdrop.itemAt(x, y).map(BackdropItem::ref))
          .ifPresentOrElse(desk::open, () -> desk.selected().set(null));
    }

    private void click(Marker marker, double x, double y) {
      if (marker.isGroup()) {
        GeoBox box = GeoBox.around(marker.members().stream().map(MapSymbol::at).toList());
        show(menus.of(marker.members(), () -> camera.fit(box)), x, y);
      } else {
        desk.open(marker.first().ref());
      }
    }
  }
}
