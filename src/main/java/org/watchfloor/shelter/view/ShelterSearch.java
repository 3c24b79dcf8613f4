package org.watchfloor.shelter.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.UiTexts;

/** Finds shelters. */
@Singleton
final class ShelterSearch extends NameSearch<Shelter> {
  private final ShelterService shelters;
  private final UiTexts texts;

  @Inject
  ShelterSearch(ShelterService shelters, UiTexts texts) {
    this.shelters = shelters;
    this.texts = texts;
    shelters.onChange(this::changed);
  }

  @Override
  protected List<Shelter> things() {
    return shelters.list();
  }

  @Override
  protected String number(Shelter shelter) {
    return shelter.number();
  }

  @Override
  protected String name(Shelter shelter) {
    return shelter.name();
  }

  @Override
  protected SearchHit hit(Shelter shelter, int rank) {
    String detail =
        texts.get(
            "shelter.search.detail",
            texts.name("shelter.state", shelter.state()),
            shelter.people(),
            shelter.capacity(),
            shelter.number());
    return SearchHit.object(
        shelter.name(),
        detail,
        "mdi2h-home-group",
        rank,
        new ObjectRef("shelter", shelter.number()));
  }
}
