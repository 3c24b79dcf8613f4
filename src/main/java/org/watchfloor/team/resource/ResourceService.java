package org.watchfloor.team.resource;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Subscription;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.team.resource.ResourceFact.ResourceRegistered;

/** The door to the list of special resources. Any thread but the JavaFX thread. */
@Singleton
public final class ResourceService {
  private final Journal journal;
  private final SignIn signIn;
  private final ResourceStore store;

  @Inject
  ResourceService(Journal journal, SignIn signIn, ResourceStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
  }

  /** Runs something after every change of the list, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(ResourceFact.class, changed);
  }

  /** All resources in the order of their numbers. */
  public List<SpecialResource> list() {
    return store.list();
  }

  /** The resource of a number. */
  public Optional<SpecialResource> find(String number) {
    return store.find(number).map(Versioned::state);
  }

  /** Takes in resources in one append; those already so change nothing. */
  public List<EntryId> register(List<SpecialResource> rows) {
    Draft draft = new Draft(signIn.actor());
    rows.forEach(row ->
        store.upsert(draft, row.number(), row, Function.identity(), ResourceRegistered::new));
    return journal.appendRows(draft);
  }
}
