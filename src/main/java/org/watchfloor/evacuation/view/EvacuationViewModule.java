package org.watchfloor.evacuation.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import org.watchfloor.base.Mask;
import org.watchfloor.evacuation.Evacuation;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.Household;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.vessel.view.SafetyTabs;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapLayer;

/** What the console shows of moving people. */
public final class EvacuationViewModule extends FeatureModule {
  private static final String ICON = "mdi2e-exit-run";
  private static final String PAGE = SafetyTabs.PAGE;

  @Override
  protected void configure() {
    page(new Page(PAGE, "evacuation.page", ICON, 550, "/fxml/evacuation/safety.fxml", null));
    keyHint(new KeyHint(PAGE, "N", "evacuation.key.call"));
    keyHint(new KeyHint(PAGE, "M  S  R", "evacuation.key.moved"));
    keyHint(new KeyHint(PAGE, "J", "evacuation.key.refused"));
    keyHint(new KeyHint(PAGE, "F", "evacuation.key.forced"));
    keyHint(new KeyHint(PAGE, "P", "evacuation.key.forcePlaced"));
    keyHint(new KeyHint(PAGE, "U", "evacuation.key.unreached"));
    keyHint(new KeyHint(PAGE, "H", "evacuation.key.returned"));
    keyHint(new KeyHint(PAGE, "G", "evacuation.key.needs"));
    keyHint(new KeyHint(PAGE, "O", "evacuation.key.open"));
    keyHint(new KeyHint(PAGE, "V", "evacuation.key.named"));
    opener(EvacuationOpener.class);
    opener(HouseholdOpener.class);
    set(MapLayer.class).addBinding().to(EvacuationLayer.class);
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource moves(EvacuationService moves, UiTexts texts) {
    NameSearch<Evacuation> search =
        new NameSearch<>(
            moves::list,
            move -> move.called().reason(),
            Evacuation::number,
            (move, rank) ->
                SearchHit.object(
                    move.number(),
                    texts.get(
                        "evacuation.search.move",
                        texts.name("evacuation.stage", move.stage()),
                        move.called().reason()),
                    ICON,
                    rank,
                    new ObjectRef(EvacuationService.KIND, move.number())));
    moves.onChange(search::changed);
    return search;
  }

  /** Whoever types the name finds the household; what is shown of it stays masked. */
  @ProvidesIntoSet
  @Singleton
  SearchSource households(HouseholdService households, UiTexts texts) {
    NameSearch<Household> search =
        new NameSearch<>(
            households::list,
            household -> household.profile().head(),
            Household::number,
            (household, rank) ->
                SearchHit.object(
                    Mask.name(household.profile().head()),
                    texts.get(
                        "evacuation.search.household",
                        household.number(),
                        texts.name("evacuation.household", household.state())),
                    "mdi2h-home-account",
                    rank,
                    new ObjectRef(HouseholdService.KIND, household.number())));
    households.onChange(search::changed);
    return search;
  }
}
