package org.watchfloor.shelter.view;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

/** Shelters on the map, open ones with the places they have left. */
final class ShelterLayer implements MapLayer {
  private final ShelterService shelters;
  private final UiTexts texts;

  @Inject
  ShelterLayer(ShelterService shelters, UiTexts texts) {
    this.shelters = shelters;
    this.texts = texts;
  }

  @Override
  public String id() {
    return "shelters";
  }

  @Override
  public String titleKey() {
    return "shelter.shelters";
  }

  @Override
  public int order() {
    return 400;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public List<MapSymbol> symbols() {
    return shelters.list().stream().map(this::symbol).toList();
  }

  private MapSymbol symbol(Shelter shelter) {
    String label =
        shelter.state().takesPeople()
            ? texts.get("shelter.label.places", shelter.name(), shelter.placesLeft())
            : shelter.name();
    ObjectRef ref = new ObjectRef("shelter", shelter.number());
    MapSymbol symbol =
        MapSymbol.of(ref, shelter.site().at(), SymbolCategory.SHELTER, state(shelter), label)
            .with(
                Message.of(
                    "shelter.card.people",
                    Message.of("shelter.state." + shelter.state().name()),
                    shelter.people(),
                    shelter.capacity()),
                Message.of(
                    "shelter.card.capacity",
                    shelter.site().urgentCapacity(),
                    shelter.site().shortCapacity(),
                    shelter.site().longCapacity()))
            .from(shelter.site().pointSource());
    return shelter.since() == null ? symbol : symbol.since(shelter.since());
  }

  private static SymbolState state(Shelter shelter) {
    boolean flooding = shelter.people() > 0 && shelter.underWater() != null;
    if (flooding || shelter.people() > shelter.capacity()) {
      return SymbolState.RED;
    }
    return switch (shelter.occupancy()) {
      case CONTRADICTION -> SymbolState.RED;
      case FULL -> SymbolState.ORANGE;
      case NEARLY_FULL -> SymbolState.YELLOW;
      case ROOM ->
          switch (shelter.state()) {
            case OPEN, FULL, CLOSING -> SymbolState.BLUE;
            case PREPARING -> SymbolState.NORMAL;
            case CLOSED ->
                shelter.site().lifecycle().usable() && shelter.underWater() == null
                    ? SymbolState.NORMAL
                    : SymbolState.FAINT;
            case UNUSABLE -> SymbolState.FAINT;
          };
    };
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return shelters.onChange(changed);
  }
}
