package org.watchfloor.app;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.AccountModule;
import org.watchfloor.app.backup.BackupModule;
import org.watchfloor.app.importing.ImportModule;
import org.watchfloor.app.printing.PrintingModule;
import org.watchfloor.app.replay.ReplayModule;
import org.watchfloor.app.shell.ShellModule;
import org.watchfloor.app.situation.SituationModule;
import org.watchfloor.app.system.SystemModule;
import org.watchfloor.app.wall.WallModule;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.Ids;
import org.watchfloor.base.ReplayClock;
import org.watchfloor.base.WatchClock;
import org.watchfloor.claim.ClaimModule;
import org.watchfloor.conflict.ConflictModule;
import org.watchfloor.document.casefile.CaseModule;
import org.watchfloor.document.pack.PackModule;
import org.watchfloor.document.paper.PaperModule;
import org.watchfloor.document.review.DrillReviewModule;
import org.watchfloor.document.review.ReviewPaperModule;
import org.watchfloor.drill.DrillModule;
import org.watchfloor.drill.calendar.DrillCalendarModule;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.evacuation.EvacuationModule;
import org.watchfloor.exchange.hall.HallModule;
import org.watchfloor.exchange.imports.ImportsModule;
import org.watchfloor.exchange.link.LinkModule;
import org.watchfloor.exchange.parcel.ParcelModule;
import org.watchfloor.exchange.peer.PeerModule;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.deadline.DeadlineModule;
import org.watchfloor.incident.dispatch.DispatchModule;
import org.watchfloor.incident.figure.FigureModule;
import org.watchfloor.incident.report.ReportModule;
import org.watchfloor.incident.review.ReviewModule;
import org.watchfloor.incident.rule.RuleModule;
import org.watchfloor.journal.JournalModule;
import org.watchfloor.library.LibraryModule;
import org.watchfloor.order.OrderModule;
import org.watchfloor.pending.PendingModule;
import org.watchfloor.plot.PlotModule;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.layer.LayerModule;
import org.watchfloor.region.outage.OutageModule;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.response.timetable.TimetableModule;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.road.RoadModule;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.store.Belonging;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.store.StoreModule;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.reserve.ReserveModule;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Register;
import org.watchfloor.task.Startable;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Threads;
import org.watchfloor.task.power.PowerState;
import org.watchfloor.team.TeamModule;
import org.watchfloor.team.grid.GridModule;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.UiModule;
import org.watchfloor.warning.WarningModule;
import org.watchfloor.warning.monitor.MonitorModule;

/** Everything the console is made of. A feature joins with one line here. */
public final class ConsoleModule extends AbstractModule {
  private static final String SETTINGS = "settings.properties";

  private final DataFolder folder;
  private final WatchClock clock;
  private final Ids ids;
  private final @Nullable ReplayClock shown;

  /**
   * The console on a data folder.
   *
   * @param folder where everything is kept; opened, and closed by whoever opened it
   * @param clock the machine's, or that of a drill: then the console is that of one
   */
  public ConsoleModule(DataFolder folder, WatchClock clock) {
    this(folder, clock, Ids.secure(clock));
  }

  /** The same with ids of its own. */
  ConsoleModule(DataFolder folder, WatchClock clock, Ids ids) {
    this(folder, clock, ids, null);
  }

  /**
   * The console on a folder opened for a replay.
   *
   * @param shown shows the moment that is looked at
   */
  ConsoleModule(DataFolder folder, ReplayClock shown) {
    this(
        folder,
        folder.card().realm() == Realm.LIVE ? shown : DrillClock.showing(shown),
        Ids.secure(shown),
        shown);
  }

  private ConsoleModule(DataFolder folder, WatchClock clock, Ids ids, @Nullable ReplayClock shown) {
    this.folder = folder;
    this.clock = clock;
    this.ids = ids;
    this.shown = shown;
  }

  @Override
  protected void configure() {
    binder().requireAtInjectOnConstructors();
    bind(WatchClock.class).toInstance(clock);
    bind(Ids.class).toInstance(ids);
    if (clock instanceof DrillClock played) {
      install(new DrillModule(played));
      install(new DrillReviewModule());
    }
    if (shown != null) {
      install(new ReplayModule(shown));
    }
    install(new StoreModule(folder));
    install(new JournalModule());
    Multibinder<Belonging> belongings = Multibinder.newSetBinder(binder(), Belonging.class);
    belongings.addBinding().toInstance(new Belonging(SETTINGS));
    belongings.addBinding().toInstance(new Belonging(RuleFile.FOLDER));
    Multibinder.newSetBinder(binder(), Startable.class).addBinding().to(RecordStart.class);
    Multibinder.newSetBinder(binder(), Listing.class);
    Multibinder.newSetBinder(binder(), new TypeLiteral<Register<?>>() {});
    install(new UiModule());
    install(new ShellModule());
    install(new SituationModule());
    install(new PrintingModule());
    install(new WallModule());
    install(new ResponseModule());
    install(new BackupModule());
    install(new SystemModule());
    install(new ImportsModule());
    install(new HallModule());
    install(new LinkModule());
    install(new PeerModule());
    install(new ParcelModule());
    install(new ImportModule());
    install(new AccountModule());
    install(new PendingModule());
    install(new ConflictModule());
    install(new ClaimModule());
    install(new RegionModule());
    install(new LayerModule());
    install(new OutageModule());
    install(new LibraryModule());
    install(new RiskModule());
    install(new RoadModule());
    install(new PlotModule());
    install(new SupplyModule());
    install(new ShelterModule());
    install(new TeamModule());
    install(new GridModule());
    install(new DutyModule());
    install(new IncidentModule());
    install(new RuleModule());
    install(new FigureModule());
    install(new ReportModule());
    install(new ReviewModule());
    install(new DeadlineModule());
    install(new DispatchModule());
    install(new ReserveModule());
    install(new WarningModule());
    install(new MonitorModule());
    install(new OrderModule());
    install(new TimetableModule());
    install(new EvacuationModule());
    install(new DrillCalendarModule());
    install(new PaperModule());
    install(new CaseModule());
    install(new ReviewPaperModule());
    install(new PackModule());
  }

  @Provides
  @Singleton
  Threads threads() {
    return new Threads();
  }

  @Provides
  @Singleton
  Tasks tasks(Threads threads) {
    return new Tasks(clock, threads, threads);
  }

  @Provides
  @Singleton
  PowerState power() {
    return PowerState.ofThisMachine();
  }

  @Provides
  @Singleton
  Settings settings(Tasks tasks) {
    return new Settings(folder.root().resolve(SETTINGS), tasks, !folder.readOnly());
  }
}
