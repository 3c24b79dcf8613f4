package org.watchfloor.support;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.claim.ClaimModule;
import org.watchfloor.conflict.ConflictModule;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.JournalModule;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.RowFact;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.pending.PendingModule;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;
import org.watchfloor.store.Realm;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Register;
import org.watchfloor.task.ScheduledJob;
import org.watchfloor.task.Startable;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.ObjectAction;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.map.MapModule;

/**
 * A station in a folder of the test, with the real journal and tables and the features under test.
 * Signed in is a duty officer at seat 1. Opening a folder that has a station goes on with it.
 */
public final class TestStation implements AutoCloseable {
  private final DataFolder folder;
  private final Database database;
  private final List<Module> features;
  private final Injector injector;

  private TestStation(
      DataFolder folder,
      Database database,
      HandClock clock,
      RecordJson json,
      List<Module> features) {
    this.folder = folder;
    this.database = database;
    this.features = List.copyOf(features);
    List<Module> all = new ArrayList<>(features);
    all.add(new JournalModule());
    all.add(new PendingModule());
    all.add(new ConflictModule());
    all.add(new ClaimModule());
    all.add(new MapModule());
    all.add(new House(folder, database, clock, json));
    injector = Guice.createInjector(all);
    get(SignIn.class).begin("值班员甲", "1");
    journal();
  }

  /** Opens the station of this id, making it if the folder has none. */
  public static TestStation open(Path root, String station, HandClock clock, Module... features) {
    if (!DataFolder.exists(root)) {
      DataFolder.create(root, station, station);
      EmptyTables.in(root);
    }
    DataFolder folder = DataFolder.open(root);
    return new TestStation(
        folder, Database.open(folder), clock, new RecordJson(), List.of(features));
  }

  /** The same station as it knew what it knew at a moment: only to be read. */
  public TestStation asOf(Instant moment) {
    HandClock then = new HandClock();
    then.set(moment);
    return only(DataFolder.readAsOf(folder.root(), moment, Realm.LIVE), then);
  }

  /** The same station to be moved to and fro in time, its record not yet taken in. */
  public TestStation replay() {
    HandClock shown = new HandClock();
    return only(DataFolder.replay(folder.root(), shown, Realm.LIVE), shown);
  }

  private TestStation only(DataFolder read, HandClock shown) {
    return new TestStation(read, Database.open(read), shown, new RecordJson(), features);
  }

  /** Remembers the station as it is now. */
  public StationMemory remember() {
    return StationMemory.of(folder.root(), database);
  }

  /**
   * The same station as it was remembered, its journal opened as at any start. Much quicker than a
   * new folder, because the database stays open; this object is of no more use.
   */
  public TestStation startOver(StationMemory memory, HandClock clock) {
    get(Settings.class).close();
    journal().close();
    memory.layInto(folder.root(), database);
    return new TestStation(folder, database, clock, get(RecordJson.class), features);
  }

  /** Something the injector makes. */
  public <T> T get(Class<T> type) {
    return injector.getInstance(type);
  }

  /** Something the injector makes, of a generic type. */
  public <T> T get(TypeLiteral<T> type) {
    return injector.getInstance(Key.get(type));
  }

  public Journal journal() {
    return get(Journal.class);
  }

  /** The exact texts of all entries, oldest first: what another station receives. */
  public List<String> contents() {
    List<String> all = new ArrayList<>();
    journal().read(1, entry -> all.add(entry.content()));
    return all;
  }

  /** Every table as its states, by kind: equal on two stations that hold the same entries. */
  public SortedMap<String, List<?>> tables() {
    SortedMap<String, List<?>> tables = new TreeMap<>();
    for (SubjectStore<?> store : get(new TypeLiteral<Set<SubjectStore<?>>>() {})) {
      tables.put(store.kind(), store.list());
    }
    return tables;
  }

  /** What a timeline says of everything but rows of registers, oldest first, in Chinese. */
  public List<String> timeline() {
    Set<EntryRenderer> renderers = get(new TypeLiteral<Set<EntryRenderer>>() {});
    Texts texts = new Texts(Language.ZH);
    List<String> lines = new ArrayList<>();
    for (Recorded recorded :
        journal().at(journal().positions(org.watchfloor.journal.EntryQuery.all()))) {
      renderers.stream()
          .filter(_ -> !(recorded.fact() instanceof RowFact))
          .filter(renderer -> renderer.facts().contains(recorded.fact().getClass()))
          .map(renderer -> renderer.say(recorded, texts))
          .forEach(lines::add);
    }
    return lines;
  }

  @Override
  public void close() {
    get(Settings.class).close();
    journal().close();
    database.close();
    folder.close();
  }

  /** What the console binds for every feature; here without threads. */
  private static final class House extends AbstractModule {
    private final DataFolder folder;
    private final Database database;
    private final HandClock clock;
    private final RecordJson json;

    House(DataFolder folder, Database database, HandClock clock, RecordJson json) {
      this.json = json;
      this.folder = folder;
      this.database = database;
      this.clock = clock;
    }

    @Override
    protected void configure() {
      bind(DataFolder.class).toInstance(folder);
      bind(Realm.class).toInstance(folder.card().realm());
      bind(Database.class).toInstance(database);
      bind(WatchClock.class).toInstance(clock);
      bind(RecordJson.class).toInstance(json);
      bind(HandClock.class).toInstance(clock);
      bind(Executor.class).toInstance(Runnable::run);
      bind(Ids.class).toInstance(new Ids(clock, new Random(folder.card().station().hashCode())));
      for (Class<?> joined :
          List.of(
              Page.class,
              SearchSource.class,
              Command.class,
              KeyHint.class,
              BandItem.class,
              ObjectOpener.class,
              ObjectAction.class,
              ScheduledJob.class,
              Startable.class,
              HealthCheck.class,
              Listing.class)) {
        Multibinder.newSetBinder(binder(), joined);
      }
      Multibinder.newSetBinder(binder(), new TypeLiteral<Register<?>>() {});
    }

    @Provides
    @Singleton
    Tasks tasks() {
      return new Tasks(clock, Runnable::run, (wait, action) -> () -> {});
    }

    @Provides
    @Singleton
    Settings settings(Tasks tasks) {
      return new Settings(folder.root().resolve("settings"), tasks, !folder.readOnly());
    }
  }
}
