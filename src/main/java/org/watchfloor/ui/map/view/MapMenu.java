package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.Copies;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.ObjectMenu;
import org.watchfloor.ui.map.MapAction;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.MapSymbol;

/** The menus of the map: what can be done at a place, and which of a group is meant. */
final class MapMenu {
  /** A menu longer than this is no menu any more; the officer zooms in instead. */
  private static final int MOST = 20;

  private final List<MapAction> actions;
  private final MapDesk desk;
  private final ObjectMenu objects;
  private final UiTexts texts;
  private final MapWords words;
  private final Copies copies;

  @Inject
  MapMenu(
      Set<MapAction> actions,
      MapDesk desk,
      ObjectMenu objects,
      UiTexts texts,
      MapWords words,
      Copies copies) {
    this.copies = copies;
    this.actions = actions.stream().sorted(Comparator.comparingInt(MapAction::order)).toList();
    this.desk = desk;
    this.objects = objects;
    this.texts = texts;
    this.words = words;
  }

  /**
   * The menu of a place.
   *
   * @param near shows what is near
   */
  ContextMenu at(GeoPoint place, Consumer<GeoPoint> near) {
    ContextMenu menu = new ContextMenu();
    for (MapAction action : actions) {
      menu.getItems().add(item(texts.get(action.titleKey()), () -> action.run(place)));
    }
    menu.getItems().add(item(texts.get("map.menu.near"), () -> near.accept(place)));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().add(item(texts.get("map.menu.copy", words.place(place)), () -> copy(place)));
    return menu;
  }

  /** Puts what can be done with a thing above what can be done at its place. */
  void prepend(ContextMenu menu, ObjectRef object) {
    List<MenuItem> items = objects.items(object);
    if (!items.isEmpty()) {
      menu.getItems().addFirst(new SeparatorMenuItem());
      menu.getItems().addAll(0, items);
    }
  }

  /**
   * The menu of a group: its members by name, each opens.
   *
   * @param closer zooms in on the group
   */
  ContextMenu of(List<MapSymbol> members, Runnable closer) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().add(item(texts.get("map.menu.closer", members.size()), closer));
    menu.getItems().add(new SeparatorMenuItem());
    for (MapSymbol member : members.subList(0, Math.min(MOST, members.size()))) {
      String name =
          texts.get("map.group.member", words.category(member.category()), member.label());
      menu.getItems().add(item(name, () -> desk.open(member.ref())));
    }
    if (members.size() > MOST) {
      MenuItem more = item(texts.get("map.group.more", members.size() - MOST), () -> {});
      more.setDisable(true);
      menu.getItems().add(more);
    }
    return menu;
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void copy(GeoPoint place) {
    copies.bare(place.toDecimal());
  }
}
