package org.watchfloor.supply.kit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.kit.KitFact.KitRegistered;

/** The door to kits. Any thread but the JavaFX thread. */
@Singleton
public final class KitService {
  private final Journal journal;
  private final SignIn signIn;
  private final KitStore store;

  @Inject
  KitService(Journal journal, SignIn signIn, KitStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
  }

  /** Runs something after every change, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(KitFact.class, changed);
  }

  /** All kits in the order of their codes. */
  public List<Kit> list() {
    return store.list();
  }

  /** The kit of a code. */
  public Optional<Kit> find(String code) {
    return store.find(code).map(Versioned::state);
  }

  /**
   * Takes a kit apart.
   *
   * @param persons for how many people, above 0
   * @return goods by goods, rounded up
   * @throws RefusedException if there is no such kit, or for that many people a line is above
   *     {@link SupplyItem#MOST}
   */
  public List<TransferLine> expand(String code, long persons) {
    SupplyItem.check(persons);
    Kit kit = find(code).orElseThrow(() -> RefusedException.of("supply.refused.no_kit", code));
    List<TransferLine> lines = kit.forPersons(persons);
    lines.forEach(line -> SupplyItem.check(line.quantity()));
    return lines;
  }

  /** Takes in kits in one append; the same again changes nothing. */
  public List<EntryId> register(List<Kit> kits) {
    Draft draft = new Draft(signIn.actor());
    kits.forEach(
        kit -> store.upsert(draft, kit.code(), kit, Function.identity(), KitRegistered::new));
    return journal.appendRows(draft);
  }
}
