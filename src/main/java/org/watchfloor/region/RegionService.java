package org.watchfloor.region;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.watchfloor.account.SignIn;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.region.RegionFact.AreaRegistered;
import org.watchfloor.region.RegionFact.ContactRegistered;
import org.watchfloor.region.RegionFact.UnitRegistered;

/**
 * The door to areas, units and contacts. Any thread but the JavaFX thread: reads and writes the
 * disk.
 */
@Singleton
public final class RegionService {
  private final Journal journal;
  private final SignIn signIn;
  private final AreaStore areaStore;
  private final UnitStore unitStore;
  private final ContactStore contactStore;

  @Inject
  RegionService(
      Journal journal,
      SignIn signIn,
      AreaStore areaStore,
      UnitStore unitStore,
      ContactStore contactStore) {
    this.journal = journal;
    this.signIn = signIn;
    this.areaStore = areaStore;
    this.unitStore = unitStore;
    this.contactStore = contactStore;
  }

  /** All areas in the order of their codes: each one after the one it belongs to. */
  public List<Area> areas() {
    return areaStore.list();
  }

  /** The area of a twelve-digit code. */
  public Optional<Area> area(String code) {
    return areaStore.find(code).map(Versioned::state);
  }

  /** The areas directly below one. */
  public List<Area> areasBelow(String code) {
    return areaStore.below(code);
  }

  /** Whether any areas are known yet; without them no code can be checked. */
  public boolean hasAreas() {
    return areaStore.count() > 0;
  }

  /** All units. */
  public List<OrgUnit> units() {
    return unitStore.list();
  }

  /** The unit of a number. */
  public Optional<OrgUnit> unit(String number) {
    return unitStore.find(number).map(Versioned::state);
  }

  /** All contacts. */
  public List<Contact> contacts() {
    return contactStore.list();
  }

  /** The contact of a number. */
  public Optional<Contact> contact(String number) {
    return contactStore.find(number).map(Versioned::state);
  }

  /** The contacts of a unit. */
  public List<Contact> contactsOf(String unit) {
    return contactStore.of(unit);
  }

  /** Takes in areas, new ones and changed ones, in one append; those already so change nothing. */
  public List<EntryId> registerAreas(List<Area> rows) {
    Draft draft = new Draft(signIn.actor());
    rows.forEach(
        row -> areaStore.upsert(draft, row.code(), row, Function.identity(), AreaRegistered::new));
    return journal.appendRows(draft);
  }

  /** Takes in units, as {@link #registerAreas}. */
  public List<EntryId> registerUnits(List<OrgUnit> rows) {
    Draft draft = new Draft(signIn.actor());
    rows.forEach(row ->
        unitStore.upsert(draft, row.number(), row, Function.identity(), UnitRegistered::new));
    return journal.appendRows(draft);
  }

  /** Takes in contacts, as {@link #registerAreas}. */
  public List<EntryId> registerContacts(List<Contact> rows) {
    Draft draft = new Draft(signIn.actor());
    rows.forEach(row ->
        contactStore.upsert(draft, row.number(), row, Function.identity(), ContactRegistered::new));
    return journal.appendRows(draft);
  }
}
